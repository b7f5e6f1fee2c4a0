// SPDX-License-Identifier: Apache-2.0
// The statements of the 2014 study about the Brussels social coordinations, counted again from any
// inventory.

#include <maillage/analysis/codebook.hpp>

#include "../answer.hpp"
#include "../described_year.hpp"

namespace maillage::inline analysis::indicators::codebook {
namespace {

const About about{
    "codebook",
    {"Les coordinations, comptées comme l’étude", "De coördinaties, geteld zoals de studie",
     "Coordinations, counted as the study does"},
    {"Que sont et que font les coordinations sociales, selon chaque question de l’étude de 2014 ?",
     "Wat zijn en wat doen de sociale coördinaties, volgens elke vraag van de studie van 2014?",
     "What are social coordinations and what do they do, by each question of the 2014 study?"},
    {"Une ligne par question, sous son numéro dans l’étude. « Oui » : de combien la réponse est "
     "oui, sauf si la question demande un nombre. « Au moins » et « au plus » : ce qu’elle peut "
     "être, ou les bornes de ce nombre. « Population » : celles que la question concerne ou peut "
     "concerner ; « inconnu » : parmi elles, celles dont on ne peut rien dire. Les réunions sont "
     "celles de l’année décrite ; une coordination parle aussi pour ses groupes de travail et ses "
     "comités.",
     "Eén rij per vraag, onder haar nummer in de studie. ‘Ja’: voor hoeveel het antwoord ja is, "
     "tenzij de vraag een getal vraagt. ‘Minstens’ en ‘hoogstens’: wat het kan zijn, of de grenzen "
     "van dat getal. ‘Populatie’: wie de vraag aangaat of kan aangaan; ‘onbekend’: over wie "
     "daarvan men niets kan zeggen. De vergaderingen zijn die van het beschreven jaar; een "
     "coördinatie spreekt ook voor haar werkgroepen en comités.",
     "One row a question, under its number in the study. “Yes”: of how many the answer is yes, "
     "unless the question asks for a number. “At least” and “at most”: what it may be, or the "
     "bounds of that number. “Population”: those that the question concerns or may concern; "
     "“unknown”: those of them of which one cannot say. Meetings are those of the year that is "
     "described; a coordination speaks for its working groups and committees too."},
    {"Une coordination n’est comptée pour « non » que si elle l’a dit, ou si elle a répondu à une "
     "enquête en disant que tout y est : ailleurs, on ne sait pas. Les questions sont celles d’une "
     "étude : elles comptent ce qui existe, et ne jugent pas ce qui vaut mieux.",
     "Een coördinatie telt enkel als ‘nee’ als zij het zei, of als zij een bevraging volledig "
     "beantwoordde: anders weet men het niet. Het zijn de vragen van een studie: zij tellen wat er "
     "is, en oordelen niet wat beter is.",
     "A coordination counts as “no” only where it said so, or answered an inquiry as complete: "
     "elsewhere one does not know. The questions are those of a study: they count what there is, "
     "and do not judge what is better."},
    described_year(),
    {"URIAS 2014"}};

Value bound(const std::optional<double>& bound) { return bound ? Value(*bound) : Value(); }

/// What the answer may be: a count, as many as are not known more.
Range range_of(const CodebookEntry& entry) {
    if (!entry.count) return entry.range;
    const double least = static_cast<double>(*entry.count);
    return {least, least + static_cast<double>(entry.unknown)};
}

Finding run(const Model& model, const Lens&, const Arguments& arguments) {
    Finding finding;
    finding.columns = {{"id", Label{"numéro", "nummer", "number"}},
                       {"question", Label{"question", "vraag", "question"}},
                       {"count", Label{"oui", "ja", "yes"}},
                       {"least", Label{"au moins", "minstens", "at least"}},
                       {"most", Label{"au plus", "hoogstens", "at most"}},
                       {"population", Label{"population", "populatie", "population"}},
                       {"unknown", Label{"inconnu", "onbekend", "unknown"}},
                       {"population_of", Label{"de qui", "van wie", "of whom"}},
                       {"note", Label{"à savoir", "goed te weten", "good to know"}},
                       {"chapter", Label{"chapitre", "hoofdstuk", "chapter"}}};
    const std::optional<int> year = year_in(model, arguments);
    for (const CodebookEntry& entry : analysis::codebook(model, year, arguments.date("at"))) {
        const Range range = range_of(entry);
        finding.rows.push_back(
            {entry.id, entry.question, entry.count ? number_of(*entry.count) : Value(),
             bound(range.min), bound(range.max), number_of(entry.population),
             number_of(entry.unknown), entry.population_of, entry.note, entry.chapter});
        // A question that concerns nobody is neither answered nor left open.
        finding.population += entry.population > 0;
        finding.known += entry.population > 0 && entry.unknown == 0;
    }
    finding.population_of = Label{"questions", "vragen", "questions"};
    finding.sentences = {
        said({"À {0} {0|question|questions} sur {1}, l’inventaire répond entièrement ; aux autres, "
              "la colonne « inconnu » dit de combien on ne sait pas.",
              "Op {0} van de {1} {1|vraag|vragen} antwoordt de inventaris volledig; bij de andere "
              "zegt de kolom ‘onbekend’ over hoeveel men het niet weet.",
              "To {0} {0|question|questions} out of {1} the inventory answers in full; to the "
              "others, the column “unknown” says of how many one does not know."},
             {number_of(finding.known), number_of(finding.population)}),
        said_of(year)};
    finding.omitted = omitted_coordinations(model, year, arguments.date("at"));
    finding.omitted.push_back(
        {Label{"affirmations de l’étude sur sa méthode, des opinions, des témoignages ou des tiers",
               "uitspraken van de studie over haar methode, meningen, getuigenissen of derden",
               "statements of the study about its method, opinions, testimony or others"},
         out_of_scope().size()});
    if (const std::size_t nobody = finding.rows.size() - finding.population)
        finding.omitted.push_back(
            {Label{"questions qui ne concernent personne ici", "vragen die hier niemand aangaan",
                   "questions that concern nobody here"},
             nobody});
    return finding;
}

}  // namespace

Indicator indicator() { return {about, run}; }

}  // namespace maillage::inline analysis::indicators::codebook
