/** Figures of the embedded host, as a script for `npm run host`: CPU milliseconds, client and host together. */

/** CPU time of `task`, in milliseconds. */
const cpu = async (task) => {
  const start = process.cpuUsage();
  await task();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
};
const ROUND_TRIPS = 2_000;
const [ROWS, COLUMNS, BLOCK] = [100_000, 20, 5_000];
const figures = {};

/** Half texts, half numbers. */
const blockOf = (block) =>
  Array.from({ length: BLOCK }, (_, row) =>
    Array.from({ length: COLUMNS }, (__, column) => (column % 2 === 0 ? `text ${row % 97}` : block * BLOCK + row)),
  );

const measure = async () => {
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getFirst().getRange("A1");
    const roundTrips = async (count) => {
      for (let number = 0; number < count; number += 1) {
        cell.load("values");
        await context.sync();
      }
    };
    await roundTrips(300);
    figures["one-cell round trip, ms"] = (await cpu(() => roundTrips(ROUND_TRIPS))) / ROUND_TRIPS;
  });

  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Large");
    const blocks = Array.from({ length: ROWS / BLOCK }, (_, block) =>
      sheet.getRangeByIndexes(block * BLOCK, 0, BLOCK, COLUMNS),
    );
    await context.sync();
    let [written, read] = [0, 0];
    for (const [block, range] of blocks.entries()) {
      const values = blockOf(block);
      written += await cpu(async () => {
        range.values = values;
        await context.sync();
      });
    }
    for (const range of blocks) {
      read += await cpu(async () => {
        range.load("values");
        await context.sync();
      });
    }
    figures["100,000 x 20 values written, ms"] = written;
    figures["100,000 x 20 values read, ms"] = read;
  });
  return figures;
};

return measure();
