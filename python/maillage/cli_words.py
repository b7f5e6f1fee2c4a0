# SPDX-License-Identifier: Apache-2.0
"""What the command line says, in each language; a part of `words`."""

CLI_WORDS: dict[str, dict[str, str]] = {
    "cli.app": {
        "fr": "Qui fait quoi, où, avec qui et depuis quand dans l’action sociale locale.",
        "nl": "Wie doet wat, waar, met wie en sinds wanneer in het lokale sociale werk.",
        "en": "Who does what, where, with whom and since when in local social action.",
    },
    "cli.exit": {
        "fr": "Code de sortie : 0 tout va bien ; 1 les données contiennent des erreurs ; "
        "2 la commande n’a pas pu faire ce qui est demandé ; 130 elle a été interrompue.",
        "nl": "Afsluitcode: 0 alles in orde; 1 de gegevens bevatten fouten; "
        "2 het commando kon niet doen wat gevraagd is; 130 het werd onderbroken.",
        "en": "Exit code: 0 all is well; 1 the data hold errors; 2 the command could not do what "
        "was asked; 130 it was interrupted.",
    },
    "cli.check": {
        "fr": "Dire ce qui ne va pas dans les données, et ce qui y remédie.",
        "nl": "Zeggen wat er mis is met de gegevens, en wat het verhelpt.",
        "en": "Say what is wrong with the data, and what cures it.",
    },
    "cli.indicators": {
        "fr": "Montrer les questions auxquelles répond « analyse ».",
        "nl": "De vragen tonen waarop ‘analyse’ antwoordt.",
        "en": "Show the questions that “analyse” answers.",
    },
    "cli.analyse": {
        "fr": "Répondre à une question de terrain.",
        "nl": "Een vraag van het terrein beantwoorden.",
        "en": "Answer a question of the field.",
    },
    "cli.codebook": {
        "fr": "Compter comme l’étude de 2014 : chaque question du codebook et sa réponse.",
        "nl": "Tellen zoals de studie van 2014: elke vraag van het codeboek en haar antwoord.",
        "en": "Count as the 2014 study does: each question of the codebook and its answer.",
    },
    "cli.allocate": {
        "fr": "Répartir une enveloppe entre acteurs selon une clé, au cent près.",
        "nl": "Een enveloppe volgens een sleutel over actoren verdelen, tot op de cent.",
        "en": "Share an envelope between actors by a key, to the cent.",
    },
    "cli.envelope": {
        "fr": "Euros à répartir ; par défaut, ce qui a été accordé la dernière année connue.",
        "nl": "Te verdelen euro; standaard wat het laatste bekende jaar is toegekend.",
        "en": "Euros to share; by default, what was granted in the last year that is known.",
    },
    "cli.key": {
        "fr": "Clé de répartition : {keys}, ou un fichier .json de votre main.",
        "nl": "Verdeelsleutel: {keys}, of een eigen .json-bestand.",
        "en": "Key of allocation: {keys}, or a .json file of your own.",
    },
    "cli.beside": {
        "fr": "Autre clé : dire qui gagnerait et qui perdrait.",
        "nl": "Andere sleutel: zeggen wie zou winnen en wie zou verliezen.",
        "en": "Another key: say who would gain and who would lose.",
    },
    "cli.frame": {
        "fr": "Vérifier ce qu’une loi, une circulaire ou des recommandations demandent.",
        "nl": "Nagaan wat een wet, een omzendbrief of aanbevelingen vragen.",
        "en": "Check what a law, a circular or recommendations ask.",
    },
    "cli.frame_of": {
        "fr": "{frames}, ou un fichier .json de votre main.",
        "nl": "{frames}, of een eigen .json-bestand.",
        "en": "{frames}, or a .json file of your own.",
    },
    "cli.frame_reseau": {
        "fr": "Réseau vérifié : sa clé ou son nom ; sans lui, tous ceux que le cadre concerne.",
        "nl": "Nagegaan netwerk: sleutel of naam; zonder dit alle die het kader aangaat.",
        "en": "Réseau to check: its key or its name; without it, all that the frame concerns.",
    },
    "cli.frame_year": {
        "fr": "Année décrite ; par défaut, la dernière où l’on s’est réuni et où il valait.",
        "nl": "Beschreven jaar; standaard het laatste waarin men vergaderde en het gold.",
        "en": "Year that is described; by default, the last with a meeting in which it held.",
    },
    "cli.against": {
        "fr": "CSV de nombres publiés (id, compte, compte_min, compte_max) : dire quelles "
        "réponses n’y correspondent pas ; le code de sortie est alors 1.",
        "nl": "CSV met gepubliceerde getallen (id, compte, compte_min, compte_max): zeggen welke "
        "antwoorden er niet mee overeenkomen; de afsluitcode is dan 1.",
        "en": "CSV of published numbers (id, compte, compte_min, compte_max): say which "
        "answers do not match them; the exit code is then 1.",
    },
    "cli.year": {
        "fr": "Année décrite ; par défaut, la dernière où l’on s’est réuni.",
        "nl": "Beschreven jaar; standaard het laatste waarin men vergaderde.",
        "en": "Year that is described; by default, the last one in which anybody met.",
    },
    "verdict.equal": {
        "fr": "affirmations retrouvées : {count}",
        "nl": "teruggevonden uitspraken: {count}",
        "en": "statements found again: {count}",
    },
    "verdict.differs": {
        "fr": "affirmations qui diffèrent : {count}",
        "nl": "afwijkende uitspraken: {count}",
        "en": "statements that differ: {count}",
    },
    "verdict.unknown": {
        "fr": "sans réponse, faute d’en savoir assez : {count}",
        "nl": "zonder antwoord, bij gebrek aan kennis: {count}",
        "en": "unanswered, for not knowing enough: {count}",
    },
    "verdict.out_of_scope": {
        "fr": "hors du champ d’un inventaire : {count}",
        "nl": "buiten het bereik van een inventaris: {count}",
        "en": "out of the scope of an inventory: {count}",
    },
    "verdict.no_such_question": {
        "fr": "dont le numéro n’est pas une question du codebook : {count}",
        "nl": "waarvan het nummer geen vraag van het codeboek is: {count}",
        "en": "whose number is no question of the codebook: {count}",
    },
    "compared.id": {"fr": "numéro", "nl": "nummer", "en": "number"},
    "compared.published": {"fr": "publié", "nl": "gepubliceerd", "en": "published"},
    "compared.published_least": {
        "fr": "publié, au moins",
        "nl": "gepubliceerd, minstens",
        "en": "published, least",
    },
    "compared.published_most": {
        "fr": "publié, au plus",
        "nl": "gepubliceerd, hoogstens",
        "en": "published, most",
    },
    "compared.verdict": {"fr": "verdict", "nl": "oordeel", "en": "verdict"},
    "compared.counted": {"fr": "compté", "nl": "geteld", "en": "counted"},
    "compared.question": {"fr": "question", "nl": "vraag", "en": "question"},
    "compared.decision": {
        "fr": "Où l’étude se contredit, ce qui est retenu :",
        "nl": "Waar de studie zichzelf tegenspreekt, wat behouden is:",
        "en": "Where the study contradicts itself, what is kept:",
    },
    "compared.out_of_scope": {
        "fr": "Hors du champ, et pourquoi :",
        "nl": "Buiten het bereik, en waarom:",
        "en": "Out of scope, and why:",
    },
    "cli.measure": {
        "fr": "Mesurer le graphe que voit une lentille, ses nœuds ou ses arêtes.",
        "nl": "De graaf meten die een lens ziet, zijn knopen of zijn bogen.",
        "en": "Measure the network that a lens sees, its nodes or its edges.",
    },
    "cli.report": {
        "fr": "Écrire toutes les réponses dans un seul fichier HTML.",
        "nl": "Alle antwoorden in één HTML-bestand schrijven.",
        "en": "Write all the answers in one HTML file.",
    },
    "cli.convert": {
        "fr": "Écrire les mêmes faits sous une autre forme, sans rien perdre ; les personnes, "
        "seulement sur demande (--persons include).",
        "nl": "Dezelfde feiten in een andere vorm schrijven, zonder verlies; personen enkel op "
        "verzoek (--persons include).",
        "en": "Write the same facts in another form, losing nothing; persons only on request "
        "(--persons include).",
    },
    "cli.export": {
        "fr": "Écrire le graphe, ou les lieux, pour d’autres logiciels (Gephi, NetworkX, QGIS…).",
        "nl": "De graaf, of de plaatsen, voor andere software schrijven (Gephi, NetworkX, QGIS…).",
        "en": "Write the network, or the places, for other software (Gephi, NetworkX, QGIS…).",
    },
    "cli.template": {
        "fr": "Écrire un tableur vide à remplir ; « acteurs.xlsx » n’a que cette feuille.",
        "nl": "Een leeg rekenblad schrijven om in te vullen; ‘actoren.xlsx’ heeft enkel dat blad.",
        "en": "Write an empty spreadsheet to fill in; “actors.xlsx” has that sheet only.",
    },
    "cli.questionnaire": {
        "fr": "Écrire le questionnaire « quels réseaux connaissez-vous ? » à envoyer aux services.",
        "nl": "De vragenlijst ‘welke netwerken kent u?’ schrijven, om naar diensten te sturen.",
        "en": "Write the questionnaire “which réseaux do you know?”, to be sent to services.",
    },
    "cli.answers": {
        "fr": "Joindre à un inventaire les réponses au questionnaire, chacune gardée entière.",
        "nl": "De antwoorden op de vragenlijst bij een inventaris voegen, elk volledig bewaard.",
        "en": "Take the answers to the questionnaire into an inventory, each kept whole.",
    },
    # The command line: what it is given.
    "cli.path": {
        "fr": "Dossier de CSV, ou fichier .csv, .json, .xlsx ou .ods.",
        "nl": "Map met CSV’s, of bestand .csv, .json, .xlsx of .ods.",
        "en": "Folder of CSV files, or a .csv, .json, .xlsx or .ods file.",
    },
    "cli.target": {
        "fr": "Fichier .json, .xlsx ou .ods à écrire ; sans suffixe, un dossier de CSV.",
        "nl": "Te schrijven bestand .json, .xlsx of .ods; zonder achtervoegsel, een map met CSV’s.",
        "en": "File to write, .json, .xlsx or .ods; without a suffix, a folder of CSV files.",
    },
    "cli.replace": {
        "fr": "Remplacer ce qui s’y trouve déjà.",
        "nl": "Vervangen wat er al staat.",
        "en": "Replace what is already there.",
    },
    "cli.exported": {
        "fr": "Fichier à écrire : .graphml ou .gexf pour le graphe, .html ou .svg pour son image, "
        ".geojson pour les lieux.",
        "nl": "Te schrijven bestand: .graphml of .gexf voor de graaf, .html of .svg voor het beeld "
        "ervan, .geojson voor de plaatsen.",
        "en": "File to write: .graphml or .gexf for the network, .html or .svg for its picture, "
        ".geojson for the places.",
    },
    "cli.file": {
        "fr": "Tableur à écrire, comme acteurs.xlsx ou tout.ods.",
        "nl": "Te schrijven rekenblad, zoals actoren.xlsx of alles.ods.",
        "en": "Spreadsheet to write, such as actors.xlsx or all.ods.",
    },
    "cli.asking": {
        "fr": "Questionnaire à écrire : .html (page, téléphone, papier), .xlsx ou .ods.",
        "nl": "Te schrijven vragenlijst: .html (pagina, telefoon, papier), .xlsx of .ods.",
        "en": "Questionnaire to write: .html (page, phone, paper), .xlsx or .ods.",
    },
    "cli.known": {
        "fr": "Inventaire dont les réseaux, acteurs et communes sont proposés à qui répond.",
        "nl": "Inventaris waarvan de netwerken, actoren en gemeenten voorgesteld worden.",
        "en": "Inventory whose réseaux, actors and communes are suggested to whoever answers.",
    },
    "cli.send_to": {
        "fr": "Où renvoyer les réponses : la boîte générale de la coordination.",
        "nl": "Waar de antwoorden heen moeten: het algemene adres van de coördinatie.",
        "en": "Where to send the answers: the general mailbox of the coordination.",
    },
    "cli.answered": {
        "fr": "Réponses : fichiers .csv, .xlsx, .ods, ou dossiers ; aucun : revoir les décisions.",
        "nl": "Antwoorden: bestanden .csv, .xlsx of .ods, of mappen; geen: beslissingen herzien.",
        "en": "Answers: .csv, .xlsx or .ods files, or folders; none: decisions change alone.",
    },
    "cli.decisions": {
        "fr": "CSV des décisions sur ce qui désigne un même réseau : lu s’il existe, puis récrit.",
        "nl": "CSV van de beslissingen over wat hetzelfde netwerk is: gelezen als het bestaat, dan "
        "herschreven.",
        "en": "CSV of the decisions on what means one réseau: read if it is there, then rewritten.",
    },
    "cli.taken": {
        "fr": "Réponses : {count} ; descriptions : {described}, dont {joined} de réseaux déjà "
        "connus ; réseaux ajoutés : {added} ; à décider : {undecided}.",
        "nl": "Antwoorden: {count}; beschrijvingen: {described}, waarvan {joined} van al bekende "
        "netwerken; toegevoegde netwerken: {added}; te beslissen: {undecided}.",
        "en": "Answers: {count}; descriptions: {described}, {joined} of them of réseaux known "
        "already; réseaux added: {added}; to be decided: {undecided}.",
    },
    "cli.undecided": {
        "fr": "« --decisions FICHIER » écrit ce qui est à décider ; changez-y la colonne "
        "« decision », et relancez.",
        "nl": "‘--decisions BESTAND’ schrijft wat te beslissen is; wijzig er de kolom ‘decision’, "
        "en begin opnieuw.",
        "en": "“--decisions FILE” writes what is to be decided; change its column “decision”, and "
        "run again.",
    },
    "cli.indicator": {
        "fr": "La question : voir « maillage indicators ».",
        "nl": "De vraag: zie ‘maillage indicators’.",
        "en": "The question: see “maillage indicators”.",
    },
    "cli.name": {"fr": "La mesure.", "nl": "De maat.", "en": "The measure."},
    "cli.weights": {
        "fr": "Ce que veulent dire les poids des arêtes : rien, une intensité, une distance.",
        "nl": "Wat de gewichten van bogen betekenen: niets, een sterkte, een afstand.",
        "en": "What the weights of edges mean: nothing, a strength, a distance.",
    },
    "cli.damping": {
        "fr": "PageRank : probabilité de suivre une arête.",
        "nl": "PageRank: kans dat men een boog volgt.",
        "en": "PageRank: the probability to follow an edge.",
    },
    "cli.output": {
        "fr": "Fichier HTML à écrire.",
        "nl": "Te schrijven HTML-bestand.",
        "en": "HTML file to write.",
    },
    "cli.lang": {
        "fr": "Langue : fr, nl ou en ; sans elle, celle de MAILLAGE_LANG ou du système.",
        "nl": "Taal: fr, nl of en; zonder deze die van MAILLAGE_LANG of van het systeem.",
        "en": "Language: fr, nl or en; without it, that of MAILLAGE_LANG or of the system.",
    },
    "cli.format": {
        "fr": "Pour des gens (table) ou pour un programme (json, csv).",
        "nl": "Voor mensen (table) of voor een programma (json, csv).",
        "en": "For people (table) or for a program (json, csv).",
    },
    "cli.rows": {
        "fr": "Nombre de lignes montrées dans une table ; 0 pour toutes.",
        "nl": "Aantal getoonde rijen in een tabel; 0 voor alle.",
        "en": "How many rows a table shows; 0 for all of them.",
    },
    "cli.table": {
        "fr": "Table d’un seul .csv, ou de la seule feuille d’un tableur.",
        "nl": "Tabel van één .csv, of van het enige blad van een rekenblad.",
        "en": "Table of a single .csv, or of the only sheet of a spreadsheet.",
    },
    "cli.rejected": {
        "fr": "Dossier où écrire les lignes refusées, pour les corriger et les relire.",
        "nl": "Map waarin de geweigerde rijen komen, om ze te verbeteren en opnieuw te lezen.",
        "en": "Folder where to write the rejected rows, to be corrected and read again.",
    },
    "cli.persons": {
        "fr": "« include » pour écrire aussi les personnes, qui sont des données personnelles.",
        "nl": "‘include’ om ook de personen te schrijven; dat zijn persoonsgegevens.",
        "en": "“include” to write persons too, who are personal data.",
    },
    "cli.for_excel": {
        "fr": "CSV comme Excel l’ouvre en Belgique : « ; », virgule décimale, accents, CRLF.",
        "nl": "CSV zoals Excel het in België opent: ‘;’, decimale komma, accenten, CRLF.",
        "en": "CSV as Excel opens it in Belgium: “;”, decimal comma, accents, CRLF.",
    },
    "cli.seen": {
        "fr": "Ce qu’on fait du graphe avant de le mesurer ou de l’écrire",
        "nl": "Wat men van de graaf maakt vóór men hem meet of schrijft",
        "en": "What is made of the network before it is measured or written",
    },
    "cli.reconcile": {
        "fr": "Faire un seul lien de ce que disent ses deux bouts, par une règle ; avec "
        "--direction as_reported.",
        "nl": "Eén band maken van wat beide uiteinden zeggen, volgens een regel; met "
        "--direction as_reported.",
        "en": "Make one tie of what its two ends say, by a rule; with --direction as_reported.",
    },
    "cli.agreement": {
        "fr": "Accord des deux bouts : {share} ; paires comparées : {compared} ; paires dont on ne "
        "peut rien dire : {unknown} sur {population}.",
        "nl": "Overeenstemming van beide uiteinden: {share}; vergeleken paren: {compared}; paren "
        "waarover niets te zeggen valt: {unknown} op {population}.",
        "en": "Agreement of both ends: {share}; pairs compared: {compared}; pairs of which nobody "
        "can tell: {unknown} of {population}.",
    },
    "cli.one_mode": {
        "fr": "Joindre les acteurs par les réseaux qu’ils partagent, ou les réseaux par leurs "
        "acteurs.",
        "nl": "Actoren verbinden via de netwerken die ze delen, of netwerken via hun actoren.",
        "en": "Join actors by the réseaux they share, or réseaux by their actors.",
    },
    "cli.shared": {
        "fr": "Poids de ce que deux nœuds partagent ; sans lui, leur nombre.",
        "nl": "Gewicht van wat twee knopen delen; zonder dit hun aantal.",
        "en": "Weight of what two nodes share; without it, their number.",
    },
    "cli.at_least": {
        "fr": "Poids minimal d’une arête ainsi faite.",
        "nl": "Minimumgewicht van een boog die zo ontstaat.",
        "en": "The least weight of an edge made so.",
    },
    "cli.top": {
        "fr": "Ne garder que les N arêtes les plus lourdes de chaque nœud ; 0 pour toutes.",
        "nl": "Enkel de N zwaarste bogen van elke knoop behouden; 0 voor alle.",
        "en": "Keep only the N heaviest edges of each node; 0 for all of them.",
    },
    "cli.seen_at": {
        "fr": "Date à laquelle on se place ; sans elle, tous les liens, datés ou non.",
        "nl": "Datum waarop men kijkt; zonder deze alle banden, gedateerd of niet.",
        "en": "Date at which one looks; without it, every edge, dated or not.",
    },
    "cli.certainty": {
        "fr": "Ce qui vaut peut-être à cette date (possible), ou sûrement (certain) ; sans elle, "
        "possible.",
        "nl": "Wat op die datum misschien geldt (possible), of zeker (certain); zonder deze "
        "possible.",
        "en": "What may hold at that date (possible), or must (certain); without it, possible.",
    },
    "cli.only_with": {
        "fr": "seulement avec {option}",
        "nl": "enkel met {option}",
        "en": "only with {option}",
    },
    "cli.at": {
        "fr": "Date à laquelle on se place ; sans elle, aujourd’hui.",
        "nl": "Datum waarop men kijkt; zonder deze vandaag.",
        "en": "Date at which one looks; without it, today.",
    },
    "cli.version": {
        "fr": "Montrer la version, et celle du format des fichiers.",
        "nl": "De versie tonen, en die van het bestandsformaat.",
        "en": "Show the version, and that of the file format.",
    },
    "cli.help": {"fr": "Montrer cette aide.", "nl": "Deze hulp tonen.", "en": "Show this help."},
    "cli.parameters": {
        "fr": "Paramètres de l’indicateur",
        "nl": "Parameters van de indicator",
        "en": "Parameters of the indicator",
    },
    "cli.lens": {
        "fr": "Lentille : codes ou noms séparés par « , » ; « unknown » : non dit, « all » : tout",
        "nl": "Lens: codes of namen met ‘,’ ertussen; ‘unknown’: niet gezegd, ‘all’: alles",
        "en": "Lens: codes or names separated by “,”; “unknown”: not said, “all”: everything",
    },
    "cli.relation_weights": {
        "fr": "Poids de chaque relation, dans leur ordre : 2,1.",
        "nl": "Gewicht van elke relatie, in hun volgorde: 2,1.",
        "en": "Weight of each relation, in their order: 2,1.",
    },
    "cli.by": {
        "fr": "Groupes de nœuds, pour les mesures qui en comparent.",
        "nl": "Groepen van knopen, voor de maten die er vergelijken.",
        "en": "Groups of nodes, for the measures that compare them.",
    },
    "cli.two_mode": {
        "fr": "Seulement les faits entre un acteur et un réseau.",
        "nl": "Enkel feiten tussen een actor en een netwerk.",
        "en": "Only facts between an actor and a réseau.",
    },
    "cli.default": {"fr": "défaut : {value}", "nl": "standaard: {value}", "en": "default: {value}"},
    "cli.all_but": {"fr": "tout sauf {code}", "nl": "alles behalve {code}", "en": "all but {code}"},
    # The command line: the words of every command line.
    "cli.usage": {"fr": "Usage :", "nl": "Gebruik:", "en": "Usage:"},
    "cli.arguments": {"fr": "Arguments", "nl": "Argumenten", "en": "Arguments"},
    "cli.options": {"fr": "Options", "nl": "Opties", "en": "Options"},
    "cli.commands": {"fr": "Commandes", "nl": "Commando’s", "en": "Commands"},
    "cli.required": {"fr": "[obligatoire]", "nl": "[verplicht]", "en": "[required]"},
    "cli.missing": {"fr": "il manque {name}", "nl": "{name} ontbreekt", "en": "{name} is missing"},
    "cli.misused": {
        "fr": "la commande ne se comprend pas : {why}",
        "nl": "het commando is niet te begrijpen: {why}",
        "en": "the command cannot be understood: {why}",
    },
    "cli.see_help": {
        "fr": "voyez « {command} --help »",
        "nl": "zie ‘{command} --help’",
        "en": "see “{command} --help”",
    },
    # The command line: what it says while it works, and after.
    "cli.reading": {"fr": "Lecture…", "nl": "Lezen…", "en": "Reading…"},
    "cli.answering": {"fr": "Analyse…", "nl": "Analyseren…", "en": "Analysing…"},
    "cli.writing": {"fr": "Écriture…", "nl": "Schrijven…", "en": "Writing…"},
    "cli.progress": {"fr": "{done} / {of}", "nl": "{done} / {of}", "en": "{done} / {of}"},
    "cli.interrupted": {
        "fr": "Interrompu à votre demande.",
        "nl": "Op uw vraag onderbroken.",
        "en": "Interrupted at your request.",
    },
    "cli.written": {"fr": "Écrit : {path}", "nl": "Geschreven: {path}", "en": "Written: {path}"},
    "cli.column": {"fr": "colonne {column}", "nl": "kolom {column}", "en": "column {column}"},
    "cli.tables": {"fr": "Lu :", "nl": "Gelezen:", "en": "Read:"},
    "cli.raised": {"fr": "Signalé :", "nl": "Gemeld:", "en": "Raised:"},
    "cli.rejected_rows": {
        "fr": "Lignes refusées : {count}",
        "nl": "Geweigerde rijen: {count}",
        "en": "Rejected rows: {count}",
    },
    "cli.rejected_written": {
        "fr": "Lignes refusées : {count}, à corriger dans {path}",
        "nl": "Geweigerde rijen: {count}, te verbeteren in {path}",
        "en": "Rejected rows: {count}, to be corrected in {path}",
    },
    "cli.rejected_kept": {
        "fr": "Lignes refusées qui nomment peut-être une personne, non écrites : {count} "
        "(demandez-le : --persons include)",
        "nl": "Geweigerde rijen die misschien een persoon noemen, niet geschreven: {count} "
        "(vraag erom: --persons include)",
        "en": "Rejected rows that may name a person, not written: {count} "
        "(ask for it: --persons include)",
    },
    "cli.errors": {
        "fr": "Erreurs dans les données : {count}. « maillage check » dit lesquelles.",
        "nl": "Fouten in de gegevens: {count}. ‘maillage check’ zegt welke.",
        "en": "Errors in the data: {count}. “maillage check” says which.",
    },
    "cli.cut": {
        "fr": "Textes coupés à « … » : {count} (--format csv les donne entiers)",
        "nl": "Teksten afgebroken bij ‘…’: {count} (--format csv geeft ze volledig)",
        "en": "Texts cut at “…”: {count} (--format csv gives them whole)",
    },
    "cli.more_rows": {
        "fr": "Lignes qui ne sont pas montrées : {count} (--rows 0 les montre toutes)",
        "nl": "Rijen die niet getoond worden: {count} (--rows 0 toont ze alle)",
        "en": "Rows that are not shown: {count} (--rows 0 shows them all)",
    },
    "cli.more_columns": {
        "fr": "Colonnes qui ne tiennent pas ici : {names} (--format csv les donne)",
        "nl": "Kolommen die hier niet passen: {names} (--format csv geeft ze)",
        "en": "Columns that do not fit here: {names} (--format csv gives them)",
    },
    "cli.nodes": {"fr": "nœuds", "nl": "knopen", "en": "nodes"},
    "cli.node": {"fr": "nœud", "nl": "knoop", "en": "node"},
    "cli.edges": {"fr": "arêtes", "nl": "bogen", "en": "edges"},
    "cli.from": {"fr": "de", "nl": "van", "en": "from"},
    "cli.to": {"fr": "à", "nl": "naar", "en": "to"},
    "cli.type": {"fr": "type", "nl": "soort", "en": "type"},
    "cli.actor": {"fr": "acteur", "nl": "actor", "en": "actor"},
    "cli.reseau": {"fr": "réseau", "nl": "netwerk", "en": "réseau"},
    # The command line: what stands above the columns of a CSV for people.
    "issue.severity": {"fr": "gravité", "nl": "ernst", "en": "severity"},
    "issue.code": {"fr": "code", "nl": "code", "en": "code"},
    "issue.file": {"fr": "fichier", "nl": "bestand", "en": "file"},
    "issue.table": {"fr": "table", "nl": "tabel", "en": "table"},
    "issue.row": {"fr": "ligne", "nl": "rij", "en": "row"},
    "issue.column": {"fr": "colonne", "nl": "kolom", "en": "column"},
    "issue.key": {"fr": "clé", "nl": "sleutel", "en": "key"},
    "issue.what": {"fr": "ce qui ne va pas", "nl": "wat er mis is", "en": "what is wrong"},
    "issue.cure": {"fr": "remède", "nl": "remedie", "en": "cure"},
    "measured.node": {"fr": "clé", "nl": "sleutel", "en": "key"},
    "measured.name": {"fr": "nom", "nl": "naam", "en": "name"},
    "measured.type": {"fr": "type", "nl": "soort", "en": "type"},
    "measured.value": {"fr": "valeur", "nl": "waarde", "en": "value"},
    "measured.source": {"fr": "de (clé)", "nl": "van (sleutel)", "en": "from (key)"},
    "measured.source_name": {"fr": "de", "nl": "van", "en": "from"},
    "measured.target": {"fr": "à (clé)", "nl": "naar (sleutel)", "en": "to (key)"},
    "measured.target_name": {"fr": "à", "nl": "naar", "en": "to"},
}
