# SPDX-License-Identifier: Apache-2.0
"""What pictures say of their own, in French, Dutch and English; `words` has the rest."""

PICTURE_WORDS: dict[str, dict[str, str]] = {
    "period.both": {
        "fr": "de {since} à {until}",
        "nl": "van {since} tot {until}",
        "en": "from {since} to {until}",
    },
    "period.since": {"fr": "depuis {since}", "nl": "sinds {since}", "en": "since {since}"},
    "period.until": {"fr": "jusqu’à {until}", "nl": "tot {until}", "en": "until {until}"},
    "picture.title": {
        "fr": "Le graphe : qui est relié à qui",
        "nl": "De graaf: wie met wie verbonden is",
        "en": "The network: who is joined to whom",
    },
    "picture.still": {
        "fr": "maillage a été installé sans npm : l’image du graphe ne bouge pas, il en reste un "
        "dessin et un tableau. Installez npm, puis réinstallez maillage.",
        "nl": "maillage is zonder npm geïnstalleerd: het beeld van de graaf beweegt niet, er "
        "blijven een tekening en een tabel. Installeer npm, en daarna maillage opnieuw.",
        "en": "maillage was installed without npm: the picture of the network does not move, there "
        "remain a drawing and a table. Install npm, then maillage again.",
    },
    "picture.how": {
        "fr": "Un carré est un réseau, un rond un acteur ; plus il a de liens, plus il est grand. "
        "Un trait les relie quand l’inventaire connaît un fait : {relations}. Ce qui est relié est "
        "proche ; ce que rien ne relie est aligné en bas. Sans trait ne veut pas dire sans lien : "
        "des faits dessinés ici, on n’en connaît aucun.",
        "nl": "Een vierkant is een netwerk, een cirkel een actor; hoe meer banden, hoe groter. Een "
        "lijn verbindt ze als de inventaris een feit kent: {relations}. Wat verbonden is, staat "
        "dicht bij elkaar; wat door niets verbonden is, staat onderaan op een rij. Zonder lijn "
        "betekent niet zonder band: van de feiten die hier getekend zijn, is er geen bekend.",
        "en": "A square is a réseau, a circle an actor; the more links it has, the larger it is. A "
        "line joins two when the inventory knows a fact: {relations}. What is joined is near; what "
        "nothing joins is lined up below. Without a line does not mean without a link: of the "
        "facts that are drawn here, none is known.",
    },
    "picture.how_other": {
        "fr": "Un trait relie deux nœuds ; plus un nœud a de liens, plus il est grand. Ce qui est "
        "relié est proche ; ce que rien ne relie est aligné en bas.",
        "nl": "Een lijn verbindt twee knopen; hoe meer banden een knoop heeft, hoe groter. Wat "
        "verbonden is, staat dicht bij elkaar; wat door niets verbonden is, staat onderaan op een "
        "rij.",
        "en": "A line joins two nodes; the more links a node has, the larger it is. What is joined "
        "is near; what nothing joins is lined up below.",
    },
    "picture.counts": {
        "fr": "Nœuds : {nodes}. Liens : {edges}. Nœuds sans trait : {alone}.",
        "nl": "Knopen: {nodes}. Banden: {edges}. Knopen zonder lijn: {alone}.",
        "en": "Nodes: {nodes}. Links: {edges}. Nodes without a line: {alone}.",
    },
    "picture.core": {
        "fr": "C’est trop pour un dessin. En voici la partie la plus dense : {shown} nœuds sur "
        "{nodes}, chacun relié à au moins {k} autres d’entre eux, et {shown_edges} liens sur "
        "{edges}. Restent en dehors {left} nœuds et {left_edges} liens.",
        "nl": "Dat is te veel voor één tekening. Dit is het dichtste deel: {shown} van {nodes} "
        "knopen, elk met ten minste {k} andere ervan verbonden, en {shown_edges} van {edges} "
        "banden. {left} knopen en {left_edges} banden blijven erbuiten.",
        "en": "That is too much for one picture. Here is its densest part: {shown} nodes of "
        "{nodes}, each joined to at least {k} others of them, and {shown_edges} links of {edges}. "
        "{left} nodes and {left_edges} links are left out.",
    },
    "picture.best_joined": {
        "fr": "C’est trop pour un dessin, même dans sa partie la plus dense. En voici les {shown} "
        "nœuds les plus reliés, sur {nodes}, et {shown_edges} liens sur {edges}. Restent en dehors "
        "{left} nœuds et {left_edges} liens.",
        "nl": "Dat is te veel voor één tekening, zelfs het dichtste deel. Dit zijn de {shown} best "
        "verbonden knopen, van {nodes}, en {shown_edges} van {edges} banden. {left} knopen en "
        "{left_edges} banden blijven erbuiten.",
        "en": "That is too much for one picture, even its densest part. Here are the {shown} best "
        "joined nodes, of {nodes}, and {shown_edges} links of {edges}. {left} nodes and "
        "{left_edges} links are left out.",
    },
    "picture.on_paper": {
        "fr": "Le dessin imprimé n’en montre que {shown} nœuds, les plus densément reliés.",
        "nl": "De gedrukte tekening toont er maar {shown} knopen van, de dichtst verbonden.",
        "en": "The printed drawing only shows {shown} nodes of it, the most densely joined.",
    },
    "picture.drawn": {
        "fr": "{named} noms sur {count} trouvent place dans le dessin ; le tableau les donne tous.",
        "nl": "{named} van {count} namen vinden plaats in de tekening; de tabel geeft ze allemaal.",
        "en": "{named} names of {count} find room in the drawing; the table gives them all.",
    },
    "picture.reseaux": {"fr": "réseaux", "nl": "netwerken", "en": "réseaux"},
    "picture.actors": {"fr": "acteurs", "nl": "actoren", "en": "actors"},
    "picture.nodes": {"fr": "nœuds", "nl": "knopen", "en": "nodes"},
    "picture.first_mode": {
        "fr": "première sorte",
        "nl": "eerste soort",
        "en": "first kind",
    },
    "picture.second_mode": {
        "fr": "seconde sorte",
        "nl": "tweede soort",
        "en": "second kind",
    },
    "picture.edges": {"fr": "liens ({count})", "nl": "banden ({count})", "en": "links ({count})"},
    "picture.link": {"fr": "est relié à", "nl": "is verbonden met", "en": "is joined to"},
    # What one can do with it.
    "picture.search": {"fr": "Chercher un nom", "nl": "Een naam zoeken", "en": "Find a name"},
    "picture.found": {
        "fr": "Noms trouvés : {count}",
        "nl": "Gevonden namen: {count}",
        "en": "Names found: {count}",
    },
    "picture.none_found": {
        "fr": "Aucun nom ne contient « {asked} ».",
        "nl": "Geen enkele naam bevat ‘{asked}’.",
        "en": "No name holds “{asked}”.",
    },
    "picture.theme": {"fr": "Thème", "nl": "Thema", "en": "Theme"},
    "picture.territory": {"fr": "Territoire", "nl": "Grondgebied", "en": "Territory"},
    "picture.date": {"fr": "En l’an", "nl": "In het jaar", "en": "In the year"},
    "picture.all": {"fr": "tout", "nl": "alles", "en": "all"},
    "picture.undated": {
        "fr": "date inconnue",
        "nl": "datum onbekend",
        "en": "date unknown",
    },
    "picture.possible": {
        "fr": "avec ce qui était peut-être vrai, faute de date",
        "nl": "met wat misschien waar was, bij gebrek aan datum",
        "en": "with what may have held, for want of a date",
    },
    "picture.all_again": {"fr": "Tout montrer", "nl": "Alles tonen", "en": "Show all"},
    "picture.filters": {
        "fr": "Un thème ou un territoire garde ce qui lui correspond, et ce qui y est relié ; "
        "une année garde les liens qui y valent, et tous les nœuds.",
        "nl": "Een thema of een grondgebied behoudt wat eraan beantwoordt, en wat ermee verbonden "
        "is; een jaar behoudt de banden die er gelden, en alle knopen.",
        "en": "A theme or a territory keeps what answers to it, and what is joined to that; "
        "a year keeps the links that hold in it, and all nodes.",
    },
    "picture.shown": {
        "fr": "Montrés : {nodes} nœuds sur {all_nodes}, {edges} liens sur {all_edges}.",
        "nl": "Getoond: {nodes} van {all_nodes} knopen, {edges} van {all_edges} banden.",
        "en": "Shown: {nodes} nodes of {all_nodes}, {edges} links of {all_edges}.",
    },
    "picture.lines": {
        "fr": "Pour rester lisible, {drawn} traits sont dessinés ; zoomez pour voir les autres.",
        "nl": "Om leesbaar te blijven zijn {drawn} lijnen getekend; zoom in voor de andere.",
        "en": "To stay legible, {drawn} lines are drawn; zoom in to see the others.",
    },
    "picture.stage": {
        "fr": "Image du graphe. Flèches : se déplacer ; plus et moins : agrandir, réduire ; "
        "Échap : lâcher le nœud choisi.",
        "nl": "Beeld van de graaf. Pijlen: verschuiven; plus en min: vergroten, verkleinen; "
        "Escape: de gekozen knoop loslaten.",
        "en": "Picture of the network. Arrows: move; plus and minus: zoom in and out; Escape: let "
        "go of the chosen node.",
    },
    "picture.wheel": {
        "fr": "Ctrl + molette pour zoomer",
        "nl": "Ctrl + muiswiel om te zoomen",
        "en": "Ctrl + wheel to zoom",
    },
    "picture.zoom_in": {"fr": "Agrandir", "nl": "Vergroten", "en": "Zoom in"},
    "picture.zoom_out": {"fr": "Réduire", "nl": "Verkleinen", "en": "Zoom out"},
    "picture.whole": {"fr": "Voir le tout", "nl": "Het geheel zien", "en": "See the whole"},
    "picture.choose": {
        "fr": "Cliquez sur un nœud, ou cherchez un nom : vous verrez à qui il est relié, par quels "
        "faits, et d’où on le sait.",
        "nl": "Klik op een knoop, of zoek een naam: u ziet met wie hij verbonden is, door welke "
        "feiten, en vanwaar men het weet.",
        "en": "Click on a node, or find a name: you will see whom it is joined to, by which facts, "
        "and how that is known.",
    },
    "picture.details": {
        "fr": "Le nœud choisi",
        "nl": "De gekozen knoop",
        "en": "The chosen node",
    },
    "picture.let_go": {"fr": "Fermer", "nl": "Sluiten", "en": "Close"},
    "picture.joined_to": {
        "fr": "Relié à {count}",
        "nl": "Verbonden met {count}",
        "en": "Joined to {count}",
    },
    "picture.alone": {
        "fr": "Aucun lien connu.",
        "nl": "Geen bekende band.",
        "en": "No known link.",
    },
    "picture.source": {"fr": "Source : {source}", "nl": "Bron: {source}", "en": "Source: {source}"},
    "picture.unsourced": {
        "fr": "source inconnue",
        "nl": "bron onbekend",
        "en": "source unknown",
    },
    "picture.seen_on": {
        "fr": "vérifié : {date}",
        "nl": "nagekeken: {date}",
        "en": "checked: {date}",
    },
    # The same as tables.
    "picture.table": {
        "fr": "Les faits qui font ces liens, en tableau ({count})",
        "nl": "De feiten achter die banden, als tabel ({count})",
        "en": "The facts that make these links, as a table ({count})",
    },
    "picture.from": {"fr": "Qui", "nl": "Wie", "en": "Who"},
    "picture.relation": {"fr": "Lien", "nl": "Band", "en": "Link"},
    "picture.to": {"fr": "À qui", "nl": "Met wie", "en": "To whom"},
    "picture.when": {"fr": "Quand", "nl": "Wanneer", "en": "When"},
    "picture.known_from": {"fr": "Source", "nl": "Bron", "en": "Source"},
    "picture.without": {
        "fr": "Sans lien connu ({count})",
        "nl": "Zonder bekende band ({count})",
        "en": "Without a known link ({count})",
    },
    "picture.cut": {
        "fr": "Lignes qui ne sont pas montrées : {count}.",
        "nl": "Rijen die niet getoond worden: {count}.",
        "en": "Rows that are not shown: {count}.",
    },
    # Pictures of findings.
    "chart.cut": {
        "fr": "Les {shown} premières lignes sur {count}.",
        "nl": "De eerste {shown} van {count} rijen.",
        "en": "The first {shown} rows of {count}.",
    },
    "chart.unknown": {
        "fr": "{count} {count|inconnu|inconnus}",
        "nl": "{count} onbekend",
        "en": "{count} unknown",
    },
    "chart.perhaps": {"fr": "peut-être plus", "nl": "misschien meer", "en": "perhaps more"},
    "chart.rows": {
        "fr": "lignes du tableau",
        "nl": "rijen van de tabel",
        "en": "rows of the table",
    },
}
