/**
 * The stakeholders of Valmeroy, an invented mid-size city, in the honest state of such lists: holes, duplicates, odd
 * spellings, answers in all shapes. Every name, number and date is made up.
 */

/** Day the sample was "last touched"; dates below are days from it. */
const TODAY = "2026-11-23";

/** Headers of the French table, as a town hall would have written them. */
const FRENCH_HEADERS = [
  "Structure",
  "Type",
  "Maturité numérique",
  "Appétence",
  "Gains attendus",
  "Financières",
  "Techniques",
  "Humaines",
  "Données",
  "Leviers d'engagement",
  "Référent",
  "Prochaine action",
  "Échéance",
  "Fin de convention",
  "Apport du partenaire (montant)",
  "N° SIRET",
  "Commentaires",
  "Couleur",
];

// Structure | Type | maturité | appétence | gains | fin | tech | hum | données | leviers | référent | action | échéance | fin de convention | montant | SIRET | commentaires | couleur
const FRENCH_ROWS = [
  ["Communauté d'agglomération du Val de Meroy", "EPCI", "moyenne", 3, "efficacité ; démocratie", "oui", "non", "oui", "oui", "partenariats complémentaires", "Numérique", "Inscrire au comité de pilotage", "2026-12-04", "2028-12-31", 40000, "200 045 318 00017", "", "vert"],
  ["Office de tourisme de Valmeroy", "Établissement public", "moyenne", 3, "efficacité", "non", "?", "oui", "oui", "visibilité et marketing", "Dév. économique", "Proposer l'agenda ouvert", "2026-12-11", null, null, "512 884 207 00024", "Agenda culturel déjà en ligne", "vert"],
  ["Régie des eaux du Meroy", "Collectivité", "moyenne", 1, "efficacité", "non", "oui", "?", "oui", "action pilote", "Numérique", "Cadrer le test de télérelève", "2027-01-15", null, null, "", "", "orange"],
  ["Département des Hautes-Combes", "Département", "forte", 2, "démocratie", "oui", "non", "non", "oui", "partenariats complémentaires", "Direction générale", "Relancer le service SIG", "2027-02-02", "2027-06-30", 25000, "", "", ""],
  ["Syndicat mixte d'aménagement numérique", "Syndicat mixte", "forte", 3, "efficacité", "oui", "oui", "oui", "?", "aucun", "Numérique", "", null, "2026-09-30", 60000, "", "Convention à renouveler", "rouge"],
  ["Centre hospitalier de Valmeroy", "Etablissement public", "moyenne", null, "", "", "", "", "", "", "", "", null, null, null, "", "Nouveau directeur en janvier", ""],
  ["Transports Brivaux", "Entreprise", "moyenne", 2, "profit ; efficacité", "oui", "non", "non", "oui", "action pilote", "Mobilités", "Présenter le pilote de navettes", "2026-12-18", null, 15000, "401 227 916 00031", "", "vert"],
  ["Laiterie des Combes", "Industrie", "faible", 2, "efficacité", "?", "?", "non", "?", "", "Dév. économique", "Prendre rendez-vous", "2027-01-12", null, null, "", "", ""],
  ["Banque populaire du Meroy", "Banque", "forte", 1, "profit ; cause sociale", "oui", "non", "", "", "visibilité", "Dév. économique", "Envoyer le dossier de mécénat", "2026-12-15", null, 30000, "", "", ""],
  ["Assurances Mutuelles Réunies de l'Est", "assurance", "forte", 1, "profit", "oui", "non", "non", "non", "visibilité et marketing", "", "", null, null, null, "", "", ""],
  ["Hyper Val Distribution", "Grande entreprise", "moyenne", 1, "profit", "", "non", "non", "", "", "", "", null, null, null, "", "", ""],
  ["Énergies du Plateau SA", "Secteur privé traditionnel", "forte", 2, "profit ; efficacité", "oui", "oui", "non", "oui", "ciblage d'actions pilotes", "Transition écologique", "Convenir d'un test d'éclairage", "2027-01-20", "2027-11-30", 20000, "388 120 455 00012", "", "vert"],
  ["Ateliers Mécaniques Rouvier", "PME", "faible", 1, "", "non", "oui", "", "", "", "", "", null, null, null, "", "", ""],
  ["Sonaval Télécom", "Opérateur télécom", "forte", 2, "profit", "oui", "oui", "?", "?", "partenariats complémentaires", "Numérique", "Demander les données de trafic", "2026-12-01", null, null, "443 061 841 00047", "Détient les données de mobilité", "orange"],
  ["SONAVAL TELECOM S.A.", "télécoms", "forte", "", "", "", "oui", "", "", "", "", "", null, null, null, "44306184100047", "Doublon de l'an dernier ?", ""],
  ["Ondal Mobile", "opérateur mobile", "forte", null, "", "", "oui", "", "", "", "Numérique", "Poser les questions du guide", "2026-12-01", null, null, "", "", ""],
  ["Val Fibre", "Opérateurs ?", "moyenne", 2, "profit", "non", "oui", "", "n.c.", "", "", "", null, null, null, "", "", ""],
  ["Agrilog", "start-up", "forte", 3, "profit ; nouvelles connaissances", "non", "oui", "oui", "non", "pilote", "Dév. économique", "Signer le pilote d'irrigation", "2026-12-09", null, null, "", "", "vert"],
  ["Cartéo", "Numérique", "forte", 3, "profit ; démocratie", "non", "oui", "non", "oui", "visibilité et marketing ; expérimentation", "Numérique", "Ouvrir un terrain d'essai", "2026-12-09", null, null, "", "", "vert"],
  ["Studio Pixelune", "ESN", "forte", 1, "profit", "non", "?", "non", "non", "visibilité", "", "", null, null, null, "", "", ""],
  ["Medivisio", "EdTech", "forte", 3, "marché", "non", "oui", "", "", "", "Numérique", "", null, null, null, "", "", ""],
  ["La Ruche numérique", "tiers-lieu", "forte", 3, "intérêt général", "non", "oui", "oui", "non", "label ; mise en réseau", "Vie associative", "Associer au comité des usagers", "2027-01-08", null, null, "", "", ""],
  ["Réparateurs associés", "Artisan", "faible", 2, "profit", "non", "?", "oui", "non", "consortium", "Dév. économique", "Inviter à l'atelier", "2027-01-20", null, null, "", "", ""],
  ["Commerçants des Halles", "commerçant", "faible", null, "profit", "non", "", "", "", "", "", "", null, null, null, "", "", ""],
  ["Taxis du Val", "auto-entrepreneur", "faible", 1, "", "/", "/", "/", "/", "", "", "", null, null, null, "", "", ""],
  ["Énergie Commune (SCIC)", "SCIC", "moyenne", 3, "cause sociale ; efficacité ; démocratie", "oui", "oui", "non", "oui", "partenariat ; pilote", "Transition écologique", "Préparer le pilote des toitures", "2026-12-16", "2027-03-31", 5000, "", "", "vert"],
  ["Recyclerie La Boucle", "ESS", "faible", 3, "inclusion", "non", "non", "oui", "non", "partenariat", "Vie associative", "Associer à Cartéo", "2027-01-08", null, null, "", "", ""],
  ["Mutuelle des Trois Vallées", "mutuelle", "moyenne", 2, "cause sociale", 1500, "non", "non", "", "", "", "", null, null, null, "", "", ""],
  ["Clic et Lien", "Association", "moyenne", 3, "cause sociale ; démocratie", "non", "oui", "oui", "non", "partenariats complémentaires", "Vie associative", "Chiffrer deux postes de médiation", "2026-12-10", null, null, "W 751 204 981", "", "vert"],
  ["Nature en Val", "association", "faible", 2, "connaissances ; cause sociale", "non", "", "oui", "", "", "Vie associative", "Demander les relevés", "2027-01-22", null, null, "", "", ""],
  ["Fondation Horizons Ruraux", "fondation", "faible", 1, "cause sociale ; influence", "oui", "?", "non", "?", "visibilité", "", "", null, null, null, "", "", ""],
  ["fondation horizons ruraux ", "ONG", "", "", "", "oui", "", "", "", "", "", "", null, null, null, "", "Voir ligne du dessus", ""],
  ["Solidarités Numériques 58", "loi 1901", "forte", 3, "inclusion", "non", "oui", "oui", "", "mise en réseau", "Vie associative", "Visiter l'espace public numérique", "2026-12-17", null, null, "", "", ""],
  ["Place aux Vélos", "collectif", "moyenne", 3, "efficacité ; participation", "non", "non", "oui", "oui", "pilote", "Mobilités", "Ouvrir les comptages vélo", "2026-12-17", null, null, "", "", ""],
  ["Quartier des Tanneries", "comité de quartier", "faible", 2, "participation", "non", "non", "?", "non", "", "Vie associative", "Rencontrer le bureau", "2027-01-14", null, null, "", "", ""],
  ["Conseil citoyen du Haut-Valmeroy", "Conseil citoyen", "faible", 2, "démocratie", "non", "non", "oui", "non", "visibilité", "Vie associative", "Inviter à la restitution", "2027-02-05", null, null, "", "", ""],
  ["Université de la Combe", "Université de la Combe", "forte", 2, "connaissances", "?", "oui", "oui", "?", "consortium", "Éducation", "Relancer la vice-présidence", "2026-12-03", "2026-12-31", null, "", "", ""],
  ["Laboratoire Territoires", "Laboratoire", "forte", 3, "connaissances", "non", "oui", "oui", "oui", "partenariats complémentaires", "Éducation", "Signer l'accord de données", "2026-12-08", null, null, "", "", "vert"],
  ["Lycée des Tisserands", "École", "moyenne", 3, "connaissances", "non", "oui", "oui", "non", "action pilote", "Éducation", "Monter le projet capteurs", "2027-01-18", null, null, "", "", ""],
  ["Chambre de métiers", "chambre consulaire", "moyenne", 2, "efficacité", "non", "oui", "", "", "", "Dév. économique", "", null, null, null, "", "", ""],
  ["=Coworking du Canal", "Autre", "forte", 2, "", "", "", "", "", "", "", "", null, null, null, "", "Le signe = est bien dans le nom", ""],
  ["", "Entreprise", "faible", 1, "", "", "", "", "", "", "", "", null, null, null, "", "Nom à retrouver", ""],
  [null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null],
  ["Radio Val FM", "média local", "moyenne", 2, "influence ; visibilité", "non", "oui", "oui", "non", "affichage", "Communication", "Préparer l'émission mensuelle", "2027-01-05", null, null, "", "", ""],
  ["Cinéma Le Régent", "Entreprise", "faible", 0, "—", "-", "-", "-", "-", "-", "", "", null, null, null, "", "", ""],
];

/** Headers of the English table: partners met through a European project, another hand, another shape. */
const ENGLISH_HEADERS = [
  "Organisation",
  "Sector",
  "Digital maturity",
  "Willingness",
  "Expected benefits",
  "Resources",
  "Incentives",
  "Lead officer",
  "Next step",
  "Deadline",
  "Notes",
];

// Organisation | Sector | maturity 1–5 | willingness 1–5 | benefits | resources | incentives | officer | step | deadline | notes
const ENGLISH_ROWS = [
  ["Riverside Borough Council", "Council", 4, 4, "efficiency; democracy", "data; technical", "consortium", "European affairs", "Share the open data charter", "2026-12-14", ""],
  ["Northgate Digital", "software company", 5, 5, "revenue", "technical expertise, staff", "living lab", "European affairs", "Agree a test site", "2027-01-11", "Seeks pilot city"],
  ["Bluewater Telecom", "Telecom", 5, 3, "business", "technical", "", "European affairs", "Ask for footfall data", "2026-12-07", ""],
  ["Institute for Urban Futures", "Research centre", 5, 4, "knowledge; publications", "human; data", "joint project", "European affairs", "Draft the joint proposal", "2026-12-21", ""],
  ["Harbour Trust", "Charity", 2, 5, "social impact", "volunteers", "visibility", "European affairs", "Call the coordinator", "", "Deadline unknown"],
  ["Makers' Guild", "self-employed", 3, 4, "market", "equipment", "event", "", "", "", ""],
  ["Green Grid Co-operative", "Cooperative", 3, 5, "inclusion; cost reduction", "funding; equipment", "partnership", "European affairs", "Visit the solar site", "2027-02-16", ""],
  ["Old Mill Residents Association", "Residents association", 1, 3, "participation", "none", "none", "", "", "", ""],
  ["Sonaval Telecom SA", "ISP", 4, "", "", "infrastructure", "", "", "", "", "Same as the French operator?"],
  ["Eastfield University", "University", 5, 5, "research", "technical; human; data", "proof of concept", "European affairs", "Sign the letter of intent", "soon", ""],
  ["City Library Users' Panel", "users", 2, 4, "transparency", "time", "logo", "European affairs", "Recruit ten testers", "2027-03-01", ""],
  ["Harbourside Bank plc", "Bank", 4, 2, "reputation", "sponsorship", "branding", "", "", "", ""],
  ["Nomad Apps", "app developer", 5, 4, "revenue", "a bit of everything", "", "", "", "", ""],
  ["Tidewater Logistics", "industry", 3, 2, "better service", "", "", "", "", "", ""],
  ["Open Street Group", "community group", 4, 5, "democracy", "data; volunteers", "test site", "European affairs", "Plan the mapping day", "2027-04-10", ""],
  ["#N/A", "?", "", "", "", "", "", "", "", "", "Broken lookup"],
];

module.exports = { TODAY, FRENCH_HEADERS, FRENCH_ROWS, ENGLISH_HEADERS, ENGLISH_ROWS };
