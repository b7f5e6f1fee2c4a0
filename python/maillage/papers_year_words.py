# SPDX-License-Identifier: Apache-2.0
"""What the papers of a year say, in each language; a part of `words`."""

PAPERS_YEAR_WORDS: dict[str, dict[str, str]] = {
    # The activity report and the grant application: titles and the texts they answer to.
    "activity_report.title": {
        "fr": "Rapport d’activités",
        "nl": "Activiteitenverslag",
        "en": "Activity report",
    },
    "activity_report.title_of": {
        "fr": "Rapport d’activités {year}",
        "nl": "Activiteitenverslag {year}",
        "en": "Activity report {year}",
    },
    "grant_application.title": {
        "fr": "Demande de subvention",
        "nl": "Toelageaanvraag",
        "en": "Grant application",
    },
    "grant_application.title_of": {
        "fr": "Demande de subvention {year}",
        "nl": "Toelageaanvraag {year}",
        "en": "Grant application {year}",
    },
    "grant_application.frame_2010": {
        "fr": "Les critères de la circulaire 2010–2014 (étude URIAS 2014, p. 12–13) sont repris "
        "plus bas, avec ce que les faits notés permettent d’en dire.",
        "nl": "De criteria van de omzendbrief 2010–2014 (studie URIAS 2014, p. 12–13) staan "
        "verder in dit dossier, met wat de genoteerde feiten ervan laten zeggen.",
        "en": "The criteria of the circular 2010–2014 (URIAS study of 2014, p. 12–13) stand "
        "below, with what the recorded facts let one say of them.",
    },
    "grant_application.frame_2022": {
        "fr": "Les critères rapportés de la circulaire 2022–2026 sont repris plus bas ; son texte "
        "complet n’a pas pu être consulté.",
        "nl": "De criteria die van de omzendbrief 2022–2026 bekend zijn, staan verder in dit "
        "dossier; de volledige tekst kon niet worden geraadpleegd.",
        "en": "The criteria that are reported of the circular 2022–2026 stand below; its full "
        "text could not be consulted.",
    },
    "grant_application.frame_other": {
        "fr": "Le texte de la circulaire applicable cette année-là n’a pas pu être consulté.",
        "nl": "De tekst van de omzendbrief die dat jaar geldt, kon niet worden geraadpleegd.",
        "en": "The text of the circular that holds that year could not be consulted.",
    },
    "year.made_on": {
        "fr": "Établi le {date} à partir de l’inventaire. Ce qui n’y figure pas est inconnu, sauf "
        "là où une enquête complète dit qu’il n’y a rien.",
        "nl": "Opgemaakt op {date} op basis van de inventaris. Wat er niet in staat, is onbekend, "
        "behalve waar een volledige bevraging zegt dat er niets is.",
        "en": "Made on {date} from the inventory. What is not in it is unknown, except where a "
        "complete inquiry says that there is nothing.",
    },
    "year.known_nothing": {
        "fr": "{thing} : néant en {year} (enquête complète, {date}).",
        "nl": "{thing}: geen in {year} (volledige bevraging, {date}).",
        "en": "{thing}: none in {year} (complete inquiry, {date}).",
    },
    "year.outside": {
        "fr": "Selon l’inventaire, {year} est hors de la période de ce réseau ({period}). Ce dont "
        "la date n’est pas connue n’est donc pas repris ici, pas même les membres.",
        "nl": "Volgens de inventaris valt {year} buiten de periode van dit netwerk ({period}). "
        "Waarvan de datum niet bekend is, staat hier dus niet, ook de leden niet.",
        "en": "According to the inventory, {year} is outside the period of this réseau ({period}). "
        "What has no known date is therefore not listed, not even members.",
    },
    "year.to_come": {
        "fr": "L’année {year} est encore à venir.",
        "nl": "Het jaar {year} moet nog komen.",
        "en": "The year {year} is still to come.",
    },
    "year.present_unknown": {
        "fr": "{count} {count|membre|membres} sur papier ; on ne sait pas qui a été présent : "
        "présences connues pour {noted} {noted|réunion|réunions} sur {meetings}.",
        "nl": "{count} {count|lid|leden} op papier; wie aanwezig was, is onbekend: aanwezigheden "
        "bekend van {noted} van {meetings} vergaderingen.",
        "en": "{count} {count|member|members} on paper; who was present is unknown: attendance "
        "known of {noted} of {meetings} meetings.",
    },
    "year.unnamed": {
        "fr": "Organisation ou statut inconnus pour {unknown} {unknown|présence|présences} sur "
        "{count}.",
        "nl": "Organisatie of status onbekend voor {unknown} van {count} aanwezigheden.",
        "en": "Organisation or status unknown for {unknown} of {count} present.",
    },
    "year.residents_partly": {
        "fr": "Sur {count} {count|réunion|réunions} aux présences connues, au moins {there} avec "
        "des représentants des habitants : fonction inconnue pour {unknown} "
        "{unknown|présence|présences} sur {present}.",
        "nl": "Van {count} {count|vergadering|vergaderingen} met bekende aanwezigheden: "
        "minstens {there} met bewonersvertegenwoordigers; functie onbekend voor {unknown} van "
        "{present} aanwezigen.",
        "en": "Of {count} {count|meeting|meetings} with attendance known, at least {there} with "
        "residents’ representatives: role unknown for {unknown} of {present} present.",
    },
    "year.residents_unknown": {
        "fr": "Présence de représentants des habitants inconnue : fonction inconnue pour "
        "{unknown} {unknown|présence|présences} sur {present}, à {count} {count|réunion|réunions} "
        "aux présences connues.",
        "nl": "Aanwezigheid van bewonersvertegenwoordigers onbekend: functie onbekend voor "
        "{unknown} van {present} aanwezigen, op {count} {count|vergadering|vergaderingen} met "
        "bekende aanwezigheden.",
        "en": "Presence of residents’ representatives unknown: role unknown for {unknown} of "
        "{present} present, at {count} {count|meeting|meetings} with attendance known.",
    },
    "year.unstated": {
        "fr": "{purpose} (réseau non précisé)",
        "nl": "{purpose} (netwerk niet vermeld)",
        "en": "{purpose} (réseau not stated)",
    },
    "year.unstated_counts": {
        "fr": "Réseau non précisé pour {unknown} {unknown|subvention|subventions} sur {count} : "
        "accordées à qui porte ou organise ce réseau.",
        "nl": "Netwerk niet vermeld voor {unknown} van {count} {count|toelage|toelagen}: "
        "toegekend aan wie dit netwerk draagt of organiseert.",
        "en": "Réseau not stated for {unknown} of {count} {count|grant|grants}: given to who "
        "carries or organises this réseau.",
    },
    "year.unjudged": {
        "fr": "La circulaire de {year} n’a pas pu être consultée : aucun critère n’est jugé ici.",
        "nl": "De omzendbrief van {year} kon niet worden geraadpleegd: hier wordt geen criterium "
        "beoordeeld.",
        "en": "The circular of {year} could not be consulted: no criterion is judged here.",
    },
    "year.unconcerned": {
        "fr": "Dans l’inventaire (forme, portée, organisateurs, période), rien ne montre que la "
        "circulaire concerne ce réseau : aucun critère n’est jugé ici.",
        "nl": "Uit de inventaris (vorm, draagwijdte, organisatoren, periode) blijkt niet dat de "
        "omzendbrief dit netwerk betreft: hier wordt geen criterium beoordeeld.",
        "en": "The inventory (form, scope, organisers, period) does not show that the circular "
        "concerns this réseau: no criterion is judged here.",
    },
    "year.evidence": {"fr": "D’après", "nl": "Op basis van", "en": "Going by"},
    "year.reached": {
        "fr": "Personne de contact, téléphone, courriel",
        "nl": "Contactpersoon, telefoon, e-mail",
        "en": "Contact, telephone, e-mail",
    },
    "year.rules": {
        "fr": "Charte, règlement d’ordre intérieur, convention",
        "nl": "Charter, huishoudelijk reglement, overeenkomst",
        "en": "Charter, internal rules, agreement",
    },
    "year.no_reseau": {
        "fr": "L’inventaire ne contient aucun réseau dont ce document pourrait parler.",
        "nl": "De inventaris bevat geen netwerk waarover dit document zou kunnen gaan.",
        "en": "The inventory holds no réseau that this paper could be about.",
    },
    "activity_report.frame_2010": {
        "fr": "Le plan suit les critères de la circulaire relative au financement des "
        "coordinations sociales 2010–2014 (citée par l’étude URIAS 2014, p. 12–13), paraphrasés "
        "sous chaque titre. La circulaire demande un rapport annuel ; les sources n’en documentent "
        "pas de modèle.",
        "nl": "De indeling volgt de criteria van de omzendbrief over de financiering van de "
        "sociale coördinaties 2010–2014 (aangehaald in de studie URIAS 2014, p. 12–13), "
        "geparafraseerd onder elke titel. De omzendbrief vraagt een jaarverslag; de bronnen "
        "documenteren er geen model van.",
        "en": "The outline follows the criteria of the circular on the funding of social "
        "coordinations 2010–2014 (cited by the URIAS study of 2014, p. 12–13), paraphrased under "
        "each title. The circular asks for an annual report; the sources document no model of it.",
    },
    "activity_report.frame_2022": {
        "fr": "Le texte complet de la circulaire 2022–2026 n’est pas documenté par nos sources. "
        "Elles en rapportent : des objectifs stratégiques et opérationnels, une évaluation, une "
        "place accrue pour les usagers, au moins 1 ETP par CPAS, un public en risque de pauvreté. "
        "Le plan suit donc les critères de la circulaire 2010–2014 (étude URIAS 2014, p. 12–13).",
        "nl": "De volledige tekst van de omzendbrief 2022–2026 is in onze bronnen niet "
        "gedocumenteerd. Ze vermelden: strategische en operationele doelstellingen, een evaluatie, "
        "een grotere plaats voor gebruikers, minstens 1 VTE per OCMW, een publiek met "
        "armoederisico. De indeling volgt dus de criteria van de omzendbrief 2010–2014 (studie "
        "URIAS 2014, p. 12–13).",
        "en": "Our sources do not document the full text of the circular 2022–2026. They report of "
        "it: strategic and operational objectives, an evaluation, a larger place for users, at "
        "least 1 FTE a CPAS, a public at risk of poverty. The outline therefore follows the "
        "criteria of the circular 2010–2014 (URIAS study of 2014, p. 12–13).",
    },
    "activity_report.frame_other": {
        "fr": "La circulaire applicable cette année-là n’est pas documentée par nos sources. Le "
        "plan suit les critères de celle de 2010–2014 (étude URIAS 2014, p. 12–13).",
        "nl": "De omzendbrief die dat jaar gold, is in onze bronnen niet gedocumenteerd. De "
        "indeling volgt de criteria van die van 2010–2014 (studie URIAS 2014, p. 12–13).",
        "en": "Our sources do not document the circular that held that year. The outline follows "
        "the criteria of that of 2010–2014 (URIAS study of 2014, p. 12–13).",
    },
    "year.how": {
        "fr": "Ce réseau et ce qui en dépend (groupes de travail, comités) sont comptés ensemble. "
        "Un fait dont la date est inconnue peut être de cette année : il figure ici, sa date dite "
        "inconnue.",
        "nl": "Dit netwerk en wat ervan afhangt (werkgroepen, comités) worden samen geteld. Een "
        "feit waarvan de datum onbekend is, kan van dat jaar zijn: het staat hier, met de "
        "vermelding dat de datum onbekend is.",
        "en": "This réseau and what depends on it (working groups, committees) are counted "
        "together. A fact whose date is unknown may be of this year: it is listed, and its date "
        "said to be unknown.",
    },
    "year.part": {"fr": "{number}. {title}", "nl": "{number}. {title}", "en": "{number}. {title}"},
    "year.nothing": {
        "fr": "Rien n’est noté pour {year}.",
        "nl": "Voor {year} is niets genoteerd.",
        "en": "Nothing is recorded for {year}.",
    },
    "year.other_years": {
        "fr": "Pour d’autres années, l’inventaire contient : {counts}.",
        "nl": "Voor andere jaren bevat de inventaris: {counts}.",
        "en": "For other years, the inventory holds: {counts}.",
    },
    "year.identity": {"fr": "Le réseau", "nl": "Het netwerk", "en": "The réseau"},
    # Their parts, and what the circular 2010–2014 asks of each, in other words.
    "year.objectives": {"fr": "Objectifs", "nl": "Doelstellingen", "en": "Objectives"},
    "year.objectives_asked": {
        "fr": "Se donner des objectifs de synergie sur le territoire du centre.",
        "nl": "Doelstellingen van synergie bepalen voor het grondgebied van het centrum.",
        "en": "To set itself objectives of synergy on the territory of the centre.",
    },
    "year.organisation": {
        "fr": "Organisation et règlement",
        "nl": "Organisatie en reglement",
        "en": "Organisation and rules",
    },
    "year.organisation_asked": {
        "fr": "Fonctionner démocratiquement, avec un règlement d’ordre intérieur qui prévoit au "
        "moins l’organisation et les relations avec le conseil de l’action sociale.",
        "nl": "Democratisch werken, met een huishoudelijk reglement dat minstens de organisatie en "
        "de relaties met de raad voor maatschappelijk welzijn regelt.",
        "en": "To work democratically, with internal rules that provide at least for its "
        "organisation and its relations with the CPAS council.",
    },
    "year.participants": {
        "fr": "Participants et composition",
        "nl": "Deelnemers en samenstelling",
        "en": "Participants and composition",
    },
    "year.participants_asked": {
        "fr": "Réunir les acteurs de terrain concernés par les missions du CPAS, et couvrir au "
        "mieux l’action sociale de la commune.",
        "nl": "De terreinactoren samenbrengen die bij de opdrachten van het OCMW betrokken zijn, "
        "en de sociale actie in de gemeente zo goed mogelijk dekken.",
        "en": "To gather the actors of the field concerned by the missions of the CPAS, and to "
        "cover the social action of the commune as well as possible.",
    },
    "year.meetings": {"fr": "Réunions", "nl": "Vergaderingen", "en": "Meetings"},
    "year.activities": {"fr": "Activités", "nl": "Activiteiten", "en": "Activities"},
    "year.activities_asked": {
        "fr": "Des actions sont possibles, sur délégation des acteurs ; elles ne sont pas "
        "obligatoires.",
        "nl": "Acties zijn mogelijk, in opdracht van de actoren; ze zijn niet verplicht.",
        "en": "Actions are possible, delegated by the actors; they are not compulsory.",
    },
    "year.users": {
        "fr": "Information et participation des usagers",
        "nl": "Informatie en participatie van gebruikers",
        "en": "Information and participation of users",
    },
    "year.users_asked": {
        "fr": "Veiller à la bonne information des usagers des services sociaux et recueillir leur "
        "parole.",
        "nl": "Zorgen voor goede informatie aan de gebruikers van sociale diensten en hun stem "
        "opnemen.",
        "en": "To see to it that users of social services are well informed, and to gather what "
        "they say.",
    },
    "year.needs": {
        "fr": "Analyse des situations et besoins",
        "nl": "Analyse van situaties en noden",
        "en": "Analysis of situations and needs",
    },
    "year.needs_asked": {
        "fr": "Se donner les instruments d’analyser les situations et d’identifier les besoins.",
        "nl": "Over instrumenten beschikken om situaties te analyseren en noden vast te stellen.",
        "en": "To have the instruments to analyse situations and identify needs.",
    },
    "year.evaluation": {
        "fr": "Évaluation et rapport annuels",
        "nl": "Jaarlijkse evaluatie en jaarverslag",
        "en": "Annual evaluation and report",
    },
    "year.evaluation_asked": {
        "fr": "Évaluer chaque année l’action de la coordination et en établir un rapport.",
        "nl": "Elk jaar de werking van de coördinatie evalueren en er verslag van uitbrengen.",
        "en": "To evaluate the action of the coordination each year, and to report on it.",
    },
    "year.means": {"fr": "Moyens humains", "nl": "Personeelsmiddelen", "en": "Staff"},
    "year.grants": {"fr": "Subventions", "nl": "Toelagen", "en": "Grants"},
    "year.follow_up": {
        "fr": "Décisions et suites",
        "nl": "Beslissingen en gevolg",
        "en": "Decisions and follow-up",
    },
    "year.silent": {
        "fr": "Ce que l’inventaire ne documente pas",
        "nl": "Wat de inventaris niet documenteert",
        "en": "What the inventory does not document",
    },
    "year.silent_counts": {
        "fr": "Parties sans rien de noté pour {year} : {count} sur {parts}.",
        "nl": "Onderdelen waarover voor {year} niets genoteerd is: {count} van {parts}.",
        "en": "Parts with nothing recorded for {year}: {count} of {parts}.",
    },
    # What they count, each with its denominator.
    "year.groups": {
        "fr": "{count} {count|réseau|réseaux} en {count|dépend|dépendent} : {names}.",
        "nl": "{count} {count|netwerk hangt|netwerken hangen} ervan af: {names}.",
        "en": "{count} {count|réseau depends|réseaux depend} on it: {names}.",
    },
    "year.seats": {
        "fr": "{count} {count|siège|sièges} dans ses comités : {seats}.",
        "nl": "{count} {count|zetel|zetels} in de comités: {seats}.",
        "en": "{count} {count|seat|seats} on its committees: {seats}.",
    },
    "year.present": {
        "fr": "Sur {count} {count|membre|membres} sur papier, {came} {came|a été présent|ont été "
        "présents} au moins une fois, selon les présences connues pour {noted} "
        "{noted|réunion|réunions} sur {meetings}.",
        "nl": "Van {count} {count|lid|leden} op papier {came|was|waren} er {came} minstens één "
        "keer aanwezig, volgens de aanwezigheden bekend van {noted} van {meetings} "
        "vergaderingen.",
        "en": "Of {count} {count|member|members} on paper, {came} {came|was|were} present at least "
        "once, by the attendance known of {noted} of {meetings} meetings.",
    },
    "year.member_reseaux": {
        "fr": "S’y {count|ajoute|ajoutent} {count} {count|réseau membre|réseaux membres}, "
        "dont la présence n’est jamais notée.",
        "nl": "Daarnaast {count|is|zijn} {count} {count|netwerk|netwerken} lid, waarvan de "
        "aanwezigheid nooit genoteerd wordt.",
        "en": "Besides, {count} {count|réseau is a member|réseaux are members}, for which "
        "attendance is never noted.",
    },
    "year.members": {"fr": "Membres", "nl": "Leden", "en": "Members"},
    "year.came": {
        "fr": "Présents au moins une fois",
        "nl": "Minstens één keer aanwezig",
        "en": "Present at least once",
    },
    "year.cover": {
        "fr": "Sur {count} {count|acteur connu|acteurs connus} pour agir sur ce territoire, "
        "{members} {members|est membre|sont membres}.",
        "nl": "Van {count} {count|actor die bekend is|actoren die bekend zijn} op dit grondgebied "
        "{members|is|zijn} er {members} lid.",
        "en": "Of {count} {count|actor|actors} known to act on this territory, {members} "
        "{members|is a member|are members}.",
    },
    "year.met": {
        "fr": "{count} {count|réunion|réunions} : {kinds} ; présences connues pour {noted}.",
        "nl": "{count} {count|vergadering|vergaderingen}: {kinds}; aanwezigheden bekend van "
        "{noted}.",
        "en": "{count} {count|meeting|meetings}: {kinds}; attendance known of {noted}.",
    },
    "year.met_ahead": {
        "fr": "Dont encore à venir : {count}.",
        "nl": "Waarvan nog te komen: {count}.",
        "en": "Of them, still to come: {count}.",
    },
    "year.met_internally": {
        "fr": "Dont, à l’intérieur d’une seule organisation : {count}.",
        "nl": "Waarvan binnen één organisatie: {count}.",
        "en": "Of them, inside one organisation: {count}.",
    },
    "year.attended": {"fr": "Présents", "nl": "Aanwezig", "en": "Present"},
    "year.withheld": {"fr": "confidentiel", "nl": "vertrouwelijk", "en": "confidential"},
    "year.linked": {
        "fr": "{count} {count|activité|activités} ; le lien avec la lutte contre la pauvreté est "
        "noté pour {linked}.",
        "nl": "{count} {count|activiteit|activiteiten}; de band met armoedebestrijding is "
        "genoteerd voor {linked}.",
        "en": "{count} {count|activity|activities}; the link with the fight against poverty is "
        "noted for {linked}.",
    },
    "year.cost": {
        "fr": "Coût connu pour {known} sur {count} : {sum} au total.",
        "nl": "Kosten bekend voor {known} van {count}: samen {sum}.",
        "en": "Cost known for {known} of {count}: {sum} in all.",
    },
    "year.residents": {
        "fr": "Sur {count} {count|réunion|réunions} aux présences connues, {there} avec des "
        "représentants des habitants.",
        "nl": "Van {count} {count|vergadering|vergaderingen} met bekende aanwezigheden: {there} "
        "met bewonersvertegenwoordigers.",
        "en": "Of {count} {count|meeting|meetings} with attendance known, {there} with residents’ "
        "representatives.",
    },
    "year.needs_counts": {
        "fr": "Besoins signalés par le réseau ou ses membres : {count}.",
        "nl": "Noden gemeld door het netwerk of zijn leden: {count}.",
        "en": "Needs reported by the réseau or its members: {count}.",
    },
    "year.diagnoses": {"fr": "Diagnostics", "nl": "Diagnoses", "en": "Diagnoses"},
    "year.relays": {"fr": "Relais", "nl": "Signaleringen", "en": "Relays"},
    "year.relays_counts": {
        "fr": "Relais : {count} ; une réponse est notée pour {answered}.",
        "nl": "Signaleringen: {count}; een antwoord is genoteerd voor {answered}.",
        "en": "Relays: {count}; an answer is noted for {answered}.",
    },
    "year.need": {"fr": "besoin : {what}", "nl": "nood: {what}", "en": "need: {what}"},
    "year.diagnosis": {
        "fr": "diagnostic : {what}",
        "nl": "diagnose: {what}",
        "en": "diagnosis: {what}",
    },
    "year.diagnosis_bare": {"fr": "diagnostic", "nl": "diagnose", "en": "diagnosis"},
    "year.unanswered": {"fr": "aucune réponse", "nl": "geen antwoord", "en": "no answer"},
    "year.fte": {
        "fr": "Temps de travail connu pour {known} {known|poste|postes} sur {count} : {sum} ETP en "
        "même temps.",
        "nl": "Werktijd bekend voor {known} van {count} {count|functie|functies}: {sum} VTE "
        "tegelijk.",
        "en": "Working time known for {known} of {count} {count|post|posts}: {sum} FTE at one "
        "time.",
    },
    "year.between": {
        "fr": "entre {least} et {most}",
        "nl": "tussen {least} en {most}",
        "en": "between {least} and {most}",
    },
    "year.granted": {
        "fr": "Montant connu pour {known} {known|subvention|subventions} sur {count} : {sum} au "
        "total.",
        "nl": "Bedrag bekend voor {known} van {count} {count|toelage|toelagen}: samen {sum}.",
        "en": "Amount known for {known} of {count} {count|grant|grants}: {sum} in all.",
    },
    "year.granted_unknown": {
        "fr": "{count} {count|subvention, de montant inconnu|subventions, de montants inconnus}.",
        "nl": "{count} {count|toelage|toelagen}, bedrag onbekend.",
        "en": "{count} {count|grant, its amount unknown|grants, their amounts unknown}.",
    },
    "year.fte_unknown": {
        "fr": "{count} {count|poste|postes}, au temps de travail inconnu.",
        "nl": "{count} {count|functie|functies}, werktijd onbekend.",
        "en": "{count} {count|post|posts}, working time unknown.",
    },
    "year.decided": {
        "fr": "Décisions de l’année : {count} ; par état : {statuses}.",
        "nl": "Beslissingen van het jaar: {count}; volgens stand: {statuses}.",
        "en": "Decisions of the year: {count}; by status: {statuses}.",
    },
    "year.decided_none": {
        "fr": "Aucune décision de l’année n’a été notée.",
        "nl": "Er is geen beslissing van dat jaar genoteerd.",
        "en": "No decision of the year was noted.",
    },
}
