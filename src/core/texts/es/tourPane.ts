import type { TourStrings } from "../catalogue/tourPane";

/** Spanish texts of the pane's menu and of its tour. */
export const tourPane: TourStrings = {
  menu: "Ajustes",
  begin: "Visita en 5 pasos",
  title: "Visita",
  place: (step, of) => `${step} de ${of}`,
  steps: [
    "Se leen las tablas marcadas. Leerlas no cambia nada en ellas.",
    "Cada columna tiene un significado. «Sí» acepta la propuesta y la lista de al lado la corrige.",
    "Lo que falta y lo que está en duda, una línea por tema. Ábrala para ver las celdas y responder.",
    "Una pregunta corta por tarjeta. La respuesta se escribe enseguida en su tabla.",
    "La matriz se escribe en hojas aparte. Sus tablas quedan como están y un clic actualiza las hojas.",
  ],
  noList: "La visita necesita una tabla. Tome el ejemplo: se añade en una hoja aparte.",
  takeSample: "Añadir el ejemplo",
  next: "Siguiente",
  skip: "Omitir la visita",
  finish: "Terminar",
};
