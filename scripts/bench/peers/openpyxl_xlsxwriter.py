"""openpyxl reads, XlsxWriter writes a new workbook of two sheets and a chart. python openpyxl_xlsxwriter.py IN OUT"""

import json
import os
import resource
import sys

import xlsxwriter
from openpyxl import load_workbook

MARKS = {"yes": "✓", "no": "–"}


def sheets_of(rows):
    """The matrix grouped by category, and the counts of each category, as in job.js."""
    headers = next(rows)
    groups = {}
    for row in rows:
        partners, counts = groups.setdefault(row[1], ([], [0, 0, 0, 0]))
        answers = [MARKS.get(value, value) for value in row[2:12]]
        given = len(answers) - answers.count(None)
        partners.append([row[0], *answers, given, given / len(answers)])
        for resource_index in range(4):
            counts[resource_index] += row[8 + resource_index] == "yes"
    matrix = [["Stakeholder", *headers[2:12], "Answered", "Completeness"]]
    summary = [["Category", "Stakeholders", "Financial", "Technical", "Human", "Data"]]
    for category in sorted(groups):
        partners, counts = groups[category]
        matrix += [[category], *partners]
        summary.append([category, len(partners), *counts])
    return matrix, summary


def write(output, matrix, summary):
    workbook = xlsxwriter.Workbook(output, {"constant_memory": True})
    bold, share = workbook.add_format({"bold": True}), workbook.add_format({"num_format": "0%"})
    sheet = workbook.add_worksheet("Partnership matrix")
    sheet.freeze_panes(1, 1)
    for index, row in enumerate(matrix):
        sheet.write_row(index, 0, row, bold if len(row) == 1 else None)
        if index > 0 and len(row) > 1:
            sheet.write_number(index, len(row) - 1, row[-1], share)
    counts = workbook.add_worksheet("Summary")
    for index, row in enumerate(summary):
        counts.write_row(index, 0, row)
    chart = workbook.add_chart({"type": "column", "subtype": "stacked"})
    last = len(summary) - 1
    for column in range(2, 6):
        chart.add_series(
            {
                "name": ["Summary", 0, column],
                "categories": ["Summary", 1, 0, last, 0],
                "values": ["Summary", 1, column, last, column],
            }
        )
    counts.insert_chart("I2", chart)
    workbook.close()


source, target = sys.argv[1:3]
write(target, *sheets_of(load_workbook(source, read_only=True).worksheets[0].iter_rows(values_only=True)))
used = resource.getrusage(resource.RUSAGE_SELF)
with open(os.environ["BENCH_USAGE"], "a", encoding="utf-8") as file:
    file.write(json.dumps({"seconds": used.ru_utime + used.ru_stime, "megabytes": used.ru_maxrss / 1024}) + "\n")
