/** Fields of public action: what a body works on, not what kind of body it is. */

import { fold } from "./fold";

const THEMES =
  "health; education; culture; sport; sports; transport; transportation; mobility; water; sanitation; wash; energy; environment; agriculture; tourism; housing; shelter; protection; food security; nutrition; economy; employment; youth; safety; security; climate; fisheries; forestry; mining; infrastructure; waste; planning; heritage; livelihoods; " +
  "santé; éducation; sports et loisirs; transports; mobilité; eau; assainissement; énergie; environnement; agriculture; pêche; tourisme; logement; habitat; économie; emploi; jeunesse; sécurité; climat; numérique; artisanat; patrimoine; urbanisme; social; action sociale; solidarité; élevage; btp; déchets; " +
  "salud; educación; deporte; deportes; agua; saneamiento; energía; ambiente; medio ambiente; turismo; vivienda; economía; empleo; juventud; seguridad; clima; pesca; movilidad; minería; patrimonio; residuos; género; transporte; cultura; agricultura; ganadería; " +
  "saúde; educação; desporto; esporte; água; saneamento; meio ambiente; habitação; economia; emprego; juventude; segurança; pescas; mobilidade; mineração; património; turismo; transportes; energia; resíduos; ação social; acção social";

const WORDS: ReadonlySet<string> = new Set(THEMES.split(";").map((theme) => fold(theme)));

/** Whether a text names a field of public action and nothing else. */
export function isTheme(text: string): boolean {
  return WORDS.has(fold(text));
}
