import type { ErrorTexts } from "../catalogue/errors";
import { number, quote, SPACE } from "./wording";

/** French texts about refusals. */
export const errors: ErrorTexts = {
  nothingWritten: "Rien n’a été écrit.",
  perhapsWritten: "Une partie a peut-être été écrite.",
  sheetsUnfinished:
    "Les feuilles ne sont peut-être pas terminées\u00a0: refaites-les. Vos notes sont conservées dans l’historique.",
  sheets: {
    written: (names) => `Écrites${SPACE}: ${names}.`,
    begun: (names) =>
      `Commencées et non terminées${SPACE}: ${names}. Refaites les feuilles${SPACE}; vos notes sont conservées dans l’historique.`,
    untouched: (names) => `Non écrites${SPACE}: ${names}.`,
  },
  reasons: {
    "table-not-found": {
      what: (subject) => (subject === "" ? "Un tableau n’existe plus." : `Le tableau ${quote(subject)} n’existe plus.`),
      advice: "Choisissez-en un autre.",
    },
    "column-not-found": {
      what: (subject) => (subject === "" ? "Une colonne n’existe pas." : `Il n’y a pas de colonne ${quote(subject)}.`),
      advice: "Vérifiez le tableau et l’en-tête.",
    },
    "project-not-found": {
      what: (subject) => {
        const [name = "", ...others] = subject.split("\n");
        const there = others.length === 0 ? "" : ` Il y a${SPACE}: ${others.map(quote).join(", ")}.`;
        return name === ""
          ? "Aucune ligne ne nomme ce projet."
          : `Aucune ligne ne nomme le projet ${quote(name)}.${there}`;
      },
      advice: "Choisissez-en un, ou aucun pour tout l’écosystème.",
    },
    "column-changed": {
      what: (subject) =>
        subject === ""
          ? "Un en-tête désigne désormais une autre colonne, ou plusieurs le portent."
          : `La colonne ${quote(subject)} en désigne désormais une autre, ou plusieurs portent ce nom.`,
      advice: "Vérifiez à nouveau, puis répondez.",
    },
    protected: {
      what: (subject) =>
        subject === "" ? "Une feuille ou le classeur est protégé." : `La feuille ${quote(subject)} est protégée.`,
      advice: "Retirez la protection, puis réessayez.",
    },
    "structure-protected": {
      what: () => "La structure du classeur est protégée\u00a0: aucune feuille ne peut être ajoutée.",
      advice: "Retirez la protection du classeur, puis réessayez.",
    },
    "read-only": { what: () => "Le classeur est en lecture seule.", advice: "Enregistrez une copie pour y écrire." },
    "cell-edit-mode": {
      what: () => "Une cellule est en cours de saisie.",
      advice: "Terminez par Entrée, puis réessayez.",
    },
    "name-taken": {
      what: () => "Quelqu’un vient de créer une feuille ou un tableau du même nom.",
      advice: "Réessayez.",
    },
    "cells-in-the-way": {
      what: (subject) =>
        subject === ""
          ? "Des cellules à vous se trouvent là où il faut de la place."
          : `Des cellules à vous se trouvent là où la feuille doit grandir, à partir de ${subject}.`,
      advice: "Déplacez-les, puis réessayez.",
    },
    "table-moved": {
      what: (subject) =>
        subject === ""
          ? "Des lignes ou colonnes ont été insérées avant l’un de nos tableaux."
          : `Des lignes ou colonnes ont été insérées avant le tableau de la feuille ${quote(subject)}.`,
      advice: "Supprimez-les, puis réessayez.",
    },
    "too-many-rows": {
      what: (subject) =>
        subject === ""
          ? "Les tableaux comptent plus d’acteurs qu’il n’en tient sous le titre d’une feuille."
          : `Les tableaux comptent ${number(Number(subject))} acteurs, plus qu’il n’en tient sous le titre d’une feuille.`,
      advice: "Vérifiez moins de tableaux à la fois, ou partagez le plus long.",
    },
    "merged-cells": {
      what: (subject) =>
        subject === ""
          ? "Des cellules sont fusionnées là où il faut un tableau."
          : `${subject} fait partie de cellules fusionnées.`,
      advice: "Annulez la fusion, puis réessayez.",
    },
    "sheet-not-found": {
      what: (subject) =>
        subject === "" ? "Une feuille n’existe plus." : `La feuille ${quote(subject)} n’existe plus.`,
      advice: "Refaites les feuilles.",
    },
    "item-not-found": {
      what: () =>
        `Quelque chose n’existe plus${SPACE}: une feuille, un tableau ou des cellules ont peut-être été supprimés ou renommés.`,
      advice: "Relisez le classeur.",
    },
    "row-moved": {
      what: (subject) =>
        subject === ""
          ? "La ligne de cet acteur n’est plus là, ou ne se distingue pas d’une autre."
          : `La ligne de cet acteur n’est plus dans le tableau ${quote(subject)}, ou ne se distingue pas d’une autre.`,
      advice: "Vérifiez à nouveau, puis répondez.",
    },
    "formula-cell": {
      what: (subject) => (subject === "" ? "La cellule contient une formule." : `${subject} contient une formule.`),
      advice: "Répondez dans la feuille même.",
    },
    "not-written": {
      what: (subject) =>
        subject === "" ? "Excel n’a pas gardé la réponse." : `Excel n’a pas gardé la réponse dans ${subject}.`,
      advice: "Vérifiez la cellule, puis réessayez.",
    },
    "nothing-kept": {
      what: () => "Il n’y a pas de résultat précédent à rétablir, ou c’en est un autre à présent.",
      advice: "Rouvrez l’écran pour voir lequel.",
    },
    misplaced: {
      what: (subject) =>
        subject === ""
          ? `Quelqu’un déplaçait des lignes à ce moment précis${SPACE}: la réponse est peut-être au mauvais endroit.`
          : `Quelqu’un déplaçait des lignes à ce moment précis${SPACE}: la réponse est peut-être au mauvais endroit, en ${subject}.`,
      advice: "Regardez cette cellule et corrigez-la si besoin.",
    },
    "inactive-workbook": {
      what: () => "Un autre classeur est au premier plan.",
      advice: "Cliquez dans celui-ci, puis réessayez.",
    },
    "invalid-selection": {
      what: () => "Excel ne peut pas dire quelle cellule est sélectionnée.",
      advice: "Cliquez sur une seule cellule de ce classeur, puis réessayez.",
    },
    "unsupported-sheet": {
      what: (subject) =>
        subject === ""
          ? "La feuille affichée n’a pas de cellules."
          : `La feuille ${quote(subject)} n’a pas de cellules.`,
      advice: "Affichez-en une autre, puis réessayez.",
    },
    filtered: { what: () => "Des lignes filtrées gênent.", advice: "Effacez le filtre, puis réessayez." },
    "pivot-table": { what: () => "Un tableau croisé dynamique gêne.", advice: "Déplacez-le, puis réessayez." },
    "too-old": { what: () => "Cet Excel est trop ancien pour l’outil.", advice: "Il faut Excel 2021 ou plus récent." },
    "too-large": { what: () => "Le tableau est trop grand pour une seule fois.", advice: "" },
    throttled: { what: () => "Excel est occupé.", advice: "Patientez un instant, puis réessayez." },
    unexpected: { what: () => "Une erreur inattendue est survenue.", advice: "" },
  },
};
