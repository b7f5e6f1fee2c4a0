// SPDX-License-Identifier: Apache-2.0
// Who was asked about what, who answered, and who did not: silence, counted.

#include <algorithm>
#include <set>

#include "../answer.hpp"
#include "../moment.hpp"

namespace maillage::inline analysis::indicators::responses {
namespace {

const About about{
    "responses",
    {"Réponses aux enquêtes", "Antwoorden op de bevragingen", "Answers to the inquiries"},
    {"Qui a été interrogé, sur quoi, et qui a répondu ?",
     "Wie is bevraagd, waarover, en wie heeft geantwoord?",
     "Who was asked, about what, and who answered?"},
    {"Une ligne par enquête : si une réponse est venue, quand, si elle prétend tout nommer, et ce "
     "qu’elle déclare. Une enquête dont on ne dit pas si elle a reçu une réponse n’est pas comptée "
     "quand la même organisation a répondu depuis sur les mêmes tables ; ni une page lue, où "
     "personne n’est interrogé.",
     "Eén rij per bevraging: of er een antwoord kwam, wanneer, of het alles beweert te noemen, en "
     "wat het verklaart. Een bevraging waarvan niet gezegd is of ze beantwoord werd, telt niet mee "
     "wanneer dezelfde organisatie sindsdien over dezelfde tabellen geantwoord heeft; evenmin een "
     "gelezen pagina, waarvoor niemand bevraagd is.",
     "One row an inquiry: whether an answer came, when, whether it claims to name everything, and "
     "what it states. An inquiry of which nobody says whether it was answered is not counted where "
     "the same organisation has answered since about the same tables; nor is a page that was read, "
     "for which nobody was asked."},
    {"Qui n’a pas répondu n’a rien dit : son silence ne veut pas dire « il n’y en a pas ». Qui n’a "
     "pas été interrogé ne figure pas ici.",
     "Wie niet antwoordde, zei niets: zwijgen betekent niet ‘er zijn er geen’. Wie niet bevraagd "
     "is, staat hier niet.",
     "Who did not answer said nothing: silence does not mean “there is none”. Who was not asked is "
     "not here."},
    dated(),
    {"URIAS 2014, 3", "URIAS 2014, 7.6"}};

/// Whoever was asked, by key and name; unknown where nobody says who.
Value asked_of(const Model& model, const Inquiry& inquiry) {
    if (const Id<Actor> actor = inquiry.asked.first()) return named(model.actors, actor);
    if (const Id<Reseau> reseau = inquiry.asked.second()) return named(model.reseaux, reseau);
    return {};
}

std::vector<Named> tables_of(const Model& model, const Inquiry& inquiry) {
    std::vector<Named> names;
    for (const std::string& name : inquiry.tables) {
        const AnyTable* table = find_table(model, name);
        names.push_back({name, table ? Texts(table->label()) : Texts(name)});
    }
    return names;
}

/// Whether a question of which nobody says if it was answered has its answer in another inquiry.
bool is_answered_by(const Inquiry& question, const Inquiry& answer) {
    const auto asked_there = [&](const std::string& table) {
        return std::ranges::find(answer.tables, table) != answer.tables.end();
    };
    const bool before = question.on && answer.on && answer.on.last_day() < question.on.first_day();
    return answer.answered == true && answer.asked == question.asked && !before &&
           std::ranges::all_of(question.tables, asked_there);
}

/// What the answer to one inquiry states, and of how many rows.
struct Stated {
    std::size_t statements = 0;
    std::set<std::pair<std::string, std::string>> rows;
};

Finding run(const Model& model, const Lens&, const Arguments& arguments) {
    const Moment moment(arguments);
    const auto seen = [&](const Inquiry& i) { return moment.sees(Period{i.on, Date::open()}); };
    std::vector<Stated> stated(model.inquiries.size());
    for (const Statement& statement : model.statements) {
        if (!statement.inquiry) continue;
        Stated& of = stated[statement.inquiry.index];
        ++of.statements;
        of.rows.emplace(statement.table, statement.row);
    }
    std::map<std::pair<std::uint8_t, std::uint32_t>, std::vector<const Inquiry*>> by_asked;
    for (const Inquiry& inquiry : model.inquiries)
        if (inquiry.asked && seen(inquiry))
            by_asked[{inquiry.asked.which, inquiry.asked.id.index}].push_back(&inquiry);

    std::vector<const Inquiry*> counted;
    std::size_t later = 0, answered_apart = 0, of_nobody = 0;
    for (const Inquiry& inquiry : model.inquiries) {
        if (!seen(inquiry)) {
            ++later;
            continue;
        }
        if (inquiry.asked.id.is_none()) {
            ++of_nobody;
            continue;
        }
        const bool superseded =
            !inquiry.answered && inquiry.asked &&
            std::ranges::any_of(by_asked[{inquiry.asked.which, inquiry.asked.id.index}],
                                [&](const Inquiry* i) { return is_answered_by(inquiry, *i); });
        if (superseded) ++answered_apart;
        else counted.push_back(&inquiry);
    }
    const auto order = [&](const Inquiry* inquiry) {
        const Value asked = asked_of(model, *inquiry);
        const auto* name = std::get_if<Named>(&asked);
        return std::pair(name ? name->key : "\xFF", inquiry->key);  // whoever is unknown comes last
    };
    std::ranges::sort(counted, {}, order);

    Finding finding;
    finding.columns = {
        named_column("asked", {"interrogé", "bevraagde", "asked"}),
        {"inquiry", Label{"enquête", "bevraging", "inquiry"}, ""},
        named_column("tables", {"sur", "over", "about"}),
        named_column("territory", {"territoire", "grondgebied", "territory"}),
        {"on", Label{"date", "datum", "date"}, ""},
        {"answered", Label{"répondu", "beantwoord", "answered"}, ""},
        {"complete", Label{"complet", "volledig", "complete"}, ""},
        {"statements", Label{"déclarations", "verklaringen", "statements"}, ""},
        {"described", Label{"lignes décrites", "beschreven rijen", "rows described"}, ""}};
    std::size_t yes = 0, no = 0, whole = 0, partial = 0, without_asked = 0, statements = 0;
    for (const Inquiry* inquiry : counted) {
        const Stated& of = stated[model.inquiries.id_of(*inquiry).index];
        const bool answered = inquiry->answered == true;
        yes += answered;
        no += inquiry->answered == false;
        whole += answered && inquiry->complete == true;
        partial += answered && inquiry->complete == false;
        without_asked += !inquiry->asked;
        statements += of.statements;
        const auto flag = [](const Flag& said) { return said ? Value(*said) : Value(); };
        finding.rows.push_back(
            {asked_of(model, *inquiry), inquiry->key,
             inquiry->tables.known() ? Value(tables_of(model, *inquiry)) : Value(),
             inquiry->territory ? Value(named(model.territories, inquiry->territory)) : Value(),
             inquiry->on ? Value(to_text(inquiry->on)) : Value(), flag(inquiry->answered),
             flag(inquiry->complete), number_of(of.statements), number_of(of.rows.size())});
    }
    finding.population_of = Label{"enquêtes", "bevragingen", "inquiries"};
    finding.population = counted.size();
    finding.known = yes + no;
    if (of_nobody)
        finding.omitted.push_back({Label{"lectures et recherches : personne n’a été interrogé",
                                         "lectuur en opzoekingen: niemand is bevraagd",
                                         "readings and searches: nobody was asked"},
                                   of_nobody});
    if (answered_apart)
        finding.omitted.push_back({Label{"enquêtes dont la réponse est une enquête à part",
                                         "bevragingen waarvan het antwoord een eigen bevraging is",
                                         "inquiries whose answer is an inquiry of its own"},
                                   answered_apart});
    if (later)
        finding.omitted.push_back({Label{"enquêtes dont on ne sait pas si elles sont de cette date",
                                         "bevragingen die niet zeker van die datum zijn",
                                         "inquiries that are not known to be of that date"},
                                   later});
    finding.sentences = {
        said({"Sur {0} {0|enquête|enquêtes}, {1} {1|a|ont} reçu une réponse et {2} n’en {2|a|ont} "
              "pas reçu ; de {3}, on ne le sait pas.",
              "Van {0} {0|bevraging|bevragingen} {1|is|zijn} er {1} beantwoord en {2} niet; van "
              "{3} weet men het niet.",
              "Of {0} {0|inquiry|inquiries}, {1} {1|was|were} answered and {2} {2|was|were} not; "
              "of {3}, nobody knows."},
             {number_of(counted.size()), number_of(yes), number_of(no),
              number_of(counted.size() - yes - no)}),
        said({"Sur {0} {0|réponse|réponses}, {1} {1|prétend|prétendent} tout nommer, {2} non ; {3} "
              "n’en {3|dit|disent} rien.",
              "Van {0} {0|antwoord|antwoorden} {1|beweert|beweren} er {1} alles te noemen, {2} "
              "niet; {3} {3|zegt|zeggen} er niets over.",
              "Of {0} {0|answer|answers}, {1} {1|claims|claim} to name everything, {2} {2|does|do} "
              "not; {3} {3|does|do} not say."},
             {number_of(yes), number_of(whole), number_of(partial),
              number_of(yes - whole - partial)}),
        said({"On sait qui a été interrogé pour {0} {0|enquête|enquêtes} sur {1} ; les réponses "
              "font {2} {2|déclaration|déclarations}.",
              "Van {0} van {1} {1|bevraging|bevragingen} weet men wie bevraagd is; de antwoorden "
              "bevatten {2} {2|verklaring|verklaringen}.",
              "It is known who was asked for {0} of {1} {1|inquiry|inquiries}; the answers make "
              "{2} {2|statement|statements}."},
             {number_of(counted.size() - without_asked), number_of(counted.size()),
              number_of(statements)})};
    return finding;
}

}  // namespace

Indicator indicator() { return {about, run}; }

}  // namespace maillage::inline analysis::indicators::responses
