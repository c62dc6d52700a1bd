import type { ErrorTexts } from "../catalogue/errors";
import { number, quote } from "./wording";

/** Spanish texts about refusals. */
export const errors: ErrorTexts = {
  nothingWritten: "No se escribió nada.",
  perhapsWritten: "Puede que se haya escrito una parte.",
  sheetsUnfinished: "Puede que las hojas no estén terminadas: rehágalas. Sus notas se conservan en el historial.",
  sheets: {
    written: (names) => `Escritas: ${names}.`,
    begun: (names) => `Empezadas y sin terminar: ${names}. Rehaga las hojas; sus notas se conservan en el historial.`,
    untouched: (names) => `No escritas: ${names}.`,
  },
  reasons: {
    "table-not-found": {
      what: (subject) => (subject === "" ? "Una tabla ya no existe." : `La tabla ${quote(subject)} ya no existe.`),
      advice: "Elija otra.",
    },
    "column-not-found": {
      what: (subject) => (subject === "" ? "Falta una columna." : `No hay columna ${quote(subject)}.`),
      advice: "Revise la tabla y el encabezado.",
    },
    "project-not-found": {
      what: (subject) => {
        const [name = "", ...others] = subject.split("\n");
        const there = others.length === 0 ? "" : ` Hay: ${others.map(quote).join(", ")}.`;
        return name === ""
          ? "Ninguna fila nombra ese proyecto."
          : `Ninguna fila nombra el proyecto ${quote(name)}.${there}`;
      },
      advice: "Elija uno, o ninguno para todo el ecosistema.",
    },
    "column-changed": {
      what: (subject) =>
        subject === ""
          ? "Un encabezado designa ahora otra columna, o varias lo llevan."
          : `El encabezado ${quote(subject)} designa ahora otra columna, o varias lo llevan.`,
      advice: "Revise de nuevo y responda.",
    },
    protected: {
      what: (subject) =>
        subject === "" ? "Una hoja o el libro está protegido." : `La hoja ${quote(subject)} está protegida.`,
      advice: "Quite la protección e inténtelo de nuevo.",
    },
    "structure-protected": {
      what: () => "La estructura del libro está protegida y no se pueden añadir hojas.",
      advice: "Quite la protección del libro e inténtelo de nuevo.",
    },
    "read-only": { what: () => "El libro es de solo lectura.", advice: "Guarde una copia para escribir." },
    "cell-edit-mode": {
      what: () => "Se está escribiendo en una celda.",
      advice: "Termine con Intro e inténtelo de nuevo.",
    },
    "name-taken": {
      what: () => "Alguien acaba de crear una hoja o tabla con el mismo nombre.",
      advice: "Inténtelo de nuevo.",
    },
    "cells-in-the-way": {
      what: (subject) =>
        subject === ""
          ? "Hay celdas suyas donde hace falta sitio."
          : `Hay celdas suyas donde la hoja debe crecer, a partir de ${subject}.`,
      advice: "Muévalas e inténtelo de nuevo.",
    },
    "table-moved": {
      what: (subject) =>
        subject === ""
          ? "Se insertaron filas o columnas antes de una tabla nuestra."
          : `Se insertaron filas o columnas antes de la tabla en la hoja ${quote(subject)}.`,
      advice: "Elimínelas e inténtelo de nuevo.",
    },
    "too-many-rows": {
      what: (subject) =>
        subject === ""
          ? "Las tablas contienen más actores de los que caben bajo el título de una hoja."
          : `Las tablas contienen ${number(Number(subject))} actores, más de los que caben bajo el título de una hoja.`,
      advice: "Revise menos tablas a la vez o divida la más larga.",
    },
    "merged-cells": {
      what: (subject) =>
        subject === "" ? "Hay celdas combinadas donde debe ir una tabla." : `${subject} es parte de celdas combinadas.`,
      advice: "Sepárelas e inténtelo de nuevo.",
    },
    "sheet-not-found": {
      what: (subject) => (subject === "" ? "Una hoja ya no existe." : `La hoja ${quote(subject)} ya no existe.`),
      advice: "Rehaga las hojas.",
    },
    "item-not-found": {
      what: () =>
        "Algo ya no existe: puede que se haya eliminado o cambiado de nombre una hoja, una tabla o unas celdas.",
      advice: "Vuelva a leer el libro.",
    },
    "row-moved": {
      what: (subject) =>
        subject === ""
          ? "La fila de este actor ya no está o no se distingue de otra."
          : `La fila de este actor ya no está en la tabla ${quote(subject)} o no se distingue de otra.`,
      advice: "Revise de nuevo y responda.",
    },
    "formula-cell": {
      what: (subject) => (subject === "" ? "La celda contiene una fórmula." : `${subject} contiene una fórmula.`),
      advice: "Responda en la propia hoja.",
    },
    "not-written": {
      what: (subject) =>
        subject === "" ? "Excel no conservó la respuesta." : `Excel no conservó la respuesta en ${subject}.`,
      advice: "Revise la celda e inténtelo de nuevo.",
    },
    "nothing-kept": {
      what: () => "No hay ningún resultado anterior que restablecer, o ya es otro.",
      advice: "Abra de nuevo la pantalla para ver cuál.",
    },
    misplaced: {
      what: (subject) =>
        subject === ""
          ? "Alguien movía filas en ese mismo momento: la respuesta puede estar en un lugar equivocado."
          : `Alguien movía filas en ese mismo momento: la respuesta puede estar en un lugar equivocado, en ${subject}.`,
      advice: "Mire esa celda y corríjala si hace falta.",
    },
    "inactive-workbook": { what: () => "Otro libro está delante.", advice: "Haga clic en este e inténtelo de nuevo." },
    "invalid-selection": {
      what: () => "Excel no sabe qué celda está seleccionada.",
      advice: "Haga clic en una sola celda de este libro e inténtelo de nuevo.",
    },
    "unsupported-sheet": {
      what: (subject) =>
        subject === "" ? "La hoja que se muestra no tiene celdas." : `La hoja ${quote(subject)} no tiene celdas.`,
      advice: "Muestre otra e inténtelo de nuevo.",
    },
    filtered: { what: () => "Hay filas filtradas que estorban.", advice: "Borre el filtro e inténtelo de nuevo." },
    "pivot-table": { what: () => "Hay una tabla dinámica que estorba.", advice: "Muévala e inténtelo de nuevo." },
    "too-old": {
      what: () => "Este Excel es demasiado antiguo para la herramienta.",
      advice: "Se necesita Excel 2021 o posterior.",
    },
    "too-large": { what: () => "La tabla es demasiado grande para una sola vez.", advice: "" },
    throttled: { what: () => "Excel está ocupado.", advice: "Espere un momento e inténtelo de nuevo." },
    unexpected: { what: () => "Se produjo un error inesperado.", advice: "" },
  },
};
