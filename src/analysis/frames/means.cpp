// SPDX-License-Identifier: Apache-2.0
// Predicates: what a réseau is, what it has on paper, the money and the time it is given.

#include <algorithm>
#include <set>

#include <maillage/model/granted.hpp>
#include <maillage/model/inquired.hpp>
#include <maillage/model/within.hpp>

#include "../coordination/grants.hpp"
#include "../coordination/predicates.hpp"
#include "predicates.hpp"

namespace maillage::inline analysis::framing {
namespace {

using coordination::answer;

/// Whether a vague date is surely, perhaps or surely not within two others; unknown ones bound nothing.
Answer is_between(Date date, Date since, Date by) {
    if (!since && !by) return Answer::yes;
    if (!date) return Answer::unknown;
    const Day first = since ? since.first_day() : Days::beginning;
    const Day last = by ? by.last_day() : Days::forever;
    if (date.last_day() < first || date.first_day() > last) return Answer::no;
    return date.first_day() >= first && date.last_day() <= last ? Answer::yes : Answer::unknown;
}

/// Nothing, where inquiries name all papers of the year and of so many years later.
Answers without_documents(const Facts& facts, double later) {
    const std::string_view table = facts.model.documents.name();
    if (!facts.year || later <= 0) return facts.otherwise(table);
    std::vector<std::set<int>> inquired(facts.coordinations.size());
    for (const Inquiry& inquiry : facts.model.inquiries) {
        const std::uint32_t place = facts.coordinations.place_of(inquiry.asked.second());
        if (place != Selection::nobody && inquiry.on && names_all(inquiry) &&
            is_about(inquiry, table))
            inquired[place].insert(inquiry.on.year());
    }
    // One speaks for its year, and for the year before.
    const int last = static_cast<int>(std::min(*facts.year + later, 1e4));
    Answers answers(facts.coordinations.size());
    for (std::size_t i = 0; i < answers.size(); ++i) {
        int told = *facts.year - 1;
        for (const int on : inquired[i])
            if (on - 1 <= told + 1) told = std::max(told, on);
        if (told >= last) answers[i] = Answer::no;
    }
    return answers;
}

Judgement has_document(const Facts& facts, const Given& given) {
    const auto& documents = facts.model.documents;
    const double later = given.number("later").value_or(0);
    const auto is_too_late = [&](const Document& paper) {
        return facts.year && paper.date && paper.date.year() > *facts.year + later;
    };
    const auto holds = [&](const Document& paper) {
        const Answer status = given.terms("status").empty()
                                  ? coordination::is(paper.status, DocumentStatus::adopted)
                                  : given.has("status", paper.status);
        return given.has("kind", paper.kind) & status & is_recent(facts, given, paper.date) &
               is_between(paper.date, given.date("since"), given.date("by"));
    };
    Witness witness(facts, documents);
    const Answers otherwise = without_documents(facts, later);
    coordination::Numbers numbers(otherwise.size(), {0, 0});
    for (std::size_t i = 0; i < numbers.size(); ++i)
        if (otherwise[i] != Answer::no) numbers[i].most = coordination::Bounds::any;
    for (const Document& paper : documents) {
        const std::uint32_t place = facts.home(paper.reseau);
        if (place == Selection::nobody || is_too_late(paper)) continue;
        const Answer held = holds(paper);
        if (held == Answer::no) continue;
        witness.saw(place, documents, documents.id_of(paper), held);
        if (held == Answer::yes) ++numbers[place].least;
        ++numbers[place].most;
    }
    return std::move(witness).of_number(numbers.within(given.number("at_least").value_or(1)));
}

Judgement has_grant(const Facts& facts, const Given& given) {
    const Model& model = facts.model;
    const auto& grants = model.grants;
    const double year = given.number("year").value_or(facts.year.value_or(0));  // 0: none is known
    const auto holds = [&](const Grant& grant) {
        const Answer of_the_year = grant.year && year > 0
                                       ? answer(static_cast<double>(*grant.year) == year)
                                       : Answer::unknown;
        const auto least = given.number("at_least");
        const Answer enough = !least ? Answer::yes
                              : grant.amount
                                  ? answer(static_cast<double>(grant.amount->value) / 100 >= *least)
                                  : Answer::unknown;
        const Answer funder = grant.funder ? given.has("funder", model.actors[grant.funder].kind)
                              : given.terms("funder").empty() ? Answer::yes
                                                              : Answer::unknown;
        return of_the_year & enough & funder;
    };
    Witness witness(facts, grants);
    Answers answers = facts.otherwise(grants.name());
    // Or where each of those who carry or convene it named all of its own.
    for (std::uint32_t place = 0; place < answers.size(); ++place) {
        const Reseau& reseau = model.reseaux[facts.coordinations[place]];
        const std::vector<Id<Actor>> carriers = carriers_of(reseau);
        const auto inquiry_of = [&](Id<Actor> actor) {
            return facts.named_all(grants.name(), actor);
        };
        if (reseau.organisers.empty() || !std::ranges::all_of(carriers, [&](Id<Actor> actor) {
                return inquiry_of(actor).known();
            }))
            continue;
        answers[place] = Answer::no;
        for (const Id<Actor> actor : carriers)
            witness.saw(place, {&model.inquiries, inquiry_of(actor).index}, Answer::no);
    }
    for (const coordination::Payment& payment : coordination::payments(facts)) {
        const Answer held = holds(grants[payment.grant]) & payment.is_for_it;
        if (held == Answer::no) continue;
        answers[payment.place] = answers[payment.place] | held;
        witness.saw(payment.place, grants, payment.grant, held);
    }
    return std::move(witness).of_one(std::move(answers));
}

Judgement has_working_time(const Facts& facts, const Given& given) {
    const auto& posts = facts.model.posts;
    const auto counts = [&](const Post& post) {
        return given.terms("function").empty()
                   ? coordination::is(post.function, PostFunction::coordinator)
                   : given.has("function", post.function);
    };
    const Answers posted =
        exists(
            facts, posts,
            [&](const Post& post) { return facts.coordinations.place_of(post.reseau); }, counts)
            .answers;
    const coordination::Numbers time = facts.working_time(counts);
    Witness witness(facts, posts);
    for (const Post& post : posts)
        if (const Answer counted = counts(post); facts.stands(post) && counted != Answer::no)
            witness.saw(facts.coordinations.place_of(post.reseau), posts, posts.id_of(post),
                        counted);
    // Where all posts are named and none counts, there is no working time.
    return std::move(witness).of_number(time.within(given.number("at_least").value_or(0)) & posted);
}

// clang-format off
MAILLAGE_TERMS(Figure,
    (members, "membres", "leden", "members"),
    (fte, "ETP", "VTE", "FTE"),
    (grant, "subvention", "toelage", "grant"),
    (activity_places, "lieux d’activités", "activiteitenplaatsen", "activity places"))
// clang-format on

/// Where each of some figures is said, and whether anything is.
Judgement is_told(const Facts& facts, const Given& given) {
    const Model& model = facts.model;
    const auto told = [&](const AnyTable& table, const coordination::Numbers& numbers, auto see) {
        Witness witness(facts, table);
        see(witness);
        Answers answers(numbers.size());
        for (std::size_t i = 0; i < numbers.size(); ++i)
            if (numbers[i].stated()) answers[i] = Answer::yes;
        return std::move(witness).of_one(std::move(answers));
    };
    const auto see_rows = [&](Witness& witness, const auto& table, auto says) {
        for (const auto& row : table)
            if (facts.stands(row) && says(row))
                witness.saw(facts.coordinations.place_of(row.reseau), table, table.id_of(row),
                            Answer::yes);
    };
    const auto members = [&](Witness& witness) {
        see_rows(witness, model.memberships, [](const Membership&) { return true; });
        for (std::uint32_t place = 0; place < facts.coordinations.size(); ++place)
            if (const Id<Reseau> id = facts.coordinations[place];
                model.reseaux[id].declared_members.known())
                witness.saw(place, model.reseaux, id, Answer::yes);
    };
    const auto fte = [&](Witness& witness) {
        see_rows(witness, model.posts, [](const Post& post) {
            return post.fte && post.function.is(PostFunction::coordinator);
        });
    };
    const auto grant = [&](Witness& witness) {
        for (const coordination::Payment& payment : coordination::payments(facts))
            if (const Grant& row = model.grants[payment.grant];
                row.amount && row.year && row.year == facts.grant_year)
                witness.saw(payment.place, model.grants, payment.grant, payment.is_for_it);
    };
    const auto activity_places = [&](Witness& witness) {
        for (std::uint32_t place = 0; place < facts.coordinations.size(); ++place)
            for (const AnyId id : model.reseaux[facts.coordinations[place]].territories)
                if (const Id<Territory> territory{id.index};
                    model.territories[territory].activity_places.known())
                    witness.saw(place, model.territories, territory, Answer::yes);
    };
    std::vector<Judgement> figures;
    for (const AnyTerm& figure : given.terms("figure")) switch (static_cast<Figure>(figure.row)) {
            case Figure::members:
                figures.push_back(told(model.memberships, facts.members, members));
                break;
            case Figure::fte: figures.push_back(told(model.posts, facts.fte, fte)); break;
            case Figure::grant: figures.push_back(told(model.grants, facts.grant, grant)); break;
            default:
                figures.push_back(told(model.territories, facts.activity_places, activity_places));
        }
    return all_of(facts, figures);
}

/// The territory of a key, or of a code of the institute of statistics.
Id<Territory> territory_of(const Model& model, const std::string& text) {
    if (const Id<Territory> id = model.territories.find(text)) return id;
    const auto found = std::ranges::find(model.territories, text, &Territory::nis);
    return found == model.territories.end() ? Id<Territory>{} : model.territories.id_of(*found);
}

Judgement is_on_territory(const Facts& facts, const Given& given) {
    const Model& model = facts.model;
    const std::string within = given.text("within");
    const Id<Territory> outer = territory_of(model, within);
    return says(facts, [&](const Reseau& reseau) {
        Answer found = reseau.territories.known() ? Answer::no : Answer::unknown;
        for (const AnyId id : reseau.territories) {
            const Id<Territory> inner{id.index};
            const Answer lies = within.empty() ? Answer::yes
                                : outer        ? answer(lies_within(model, inner, outer))
                                               : Answer::unknown;
            found = found | (given.has("level", model.territories[inner].level) & lies);
        }
        return found;
    });
}

Judgement is_convened_by(const Facts& facts, const Given& given) {
    const Model& model = facts.model;
    return says(facts, [&](const Reseau& reseau) {
        Answer found = reseau.organisers.known() ? Answer::no : Answer::unknown;
        for (const AnyId id : reseau.organisers)
            found = found | given.has("kind", model.actors[Id<Actor>{id.index}].kind);
        return found;
    });
}

}  // namespace

std::span<const Predicate> predicates_of_means() {
    static const std::vector<Predicate> predicates = {
        {"existed",
         {"le réseau existait dans l’année", "het netwerk bestond in het jaar",
          "the réseau was there in the year"},
         {},
         [](const Facts& facts, const Given&) {
             return shown(facts, facts.model.reseaux, coordination::existed);
         }},
        {"convened_by",
         {"un acteur de ce type l’organise", "een actor van die soort organiseert het",
          "an actor of that kind convenes it"},
         {terms<ActorKind>("kind", {"types d’acteurs", "soorten actoren", "kinds of actors"})},
         is_convened_by},
        {"territory",
         {"il travaille sur un tel territoire", "het werkt op zo’n grondgebied",
          "it works on such a territory"},
         {terms<TerritoryLevel>("level", {"niveaux", "niveaus", "levels"}),
          {"within",
           Takes::Kind::text,
           {"clé ou code NIS du territoire où il est", "sleutel of NIS-code van waar het ligt",
            "key or NIS code of the territory in which it lies"}}},
         is_on_territory},
        {"founded",
         {"il est né ainsi", "het is zo ontstaan", "it began like that"},
         {required(terms<Founding>("how", {"créations", "ontstaan", "beginnings"}))},
         [](const Facts& facts, const Given& given) {
             return says(facts, [&](const Reseau& r) { return given.has("how", r.founding); });
         }},
        {"steered",
         {"il est piloté ainsi", "het wordt zo aangestuurd", "it is steered like that"},
         {required(terms<Steering>("by", {"pilotages", "aansturingen", "steerings"}))},
         [](const Facts& facts, const Given& given) {
             return says(facts, [&](const Reseau& r) { return given.has("by", r.steering); });
         }},
        {"membership_rule",
         {"il a une telle règle d’adhésion", "het heeft zo’n toetredingsregel",
          "it has such a membership rule"},
         {required(terms<MembershipRule>("rule", {"règles", "regels", "rules"}))},
         [](const Facts& facts, const Given& given) {
             return says(facts,
                         [&](const Reseau& r) { return given.has("rule", r.membership_rule); });
         }},
        {"officials",
         {"les élus y ont cette place", "verkozenen hebben er die plaats",
          "elected officials have that place"},
         {required(terms<OfficialsPlace>("place", {"places", "plaatsen", "places"}))},
         [](const Facts& facts, const Given& given) {
             return says(facts,
                         [&](const Reseau& r) { return given.has("place", r.place_of_officials); });
         }},
        {"document",
         {"il a un tel document", "het heeft zo’n document", "it has such a paper"},
         {terms<DocumentKind>(
              "kind", {"types, ou « autre: … »", "soorten, of ‘autre: …’", "kinds, or “autre: …”"}),
          terms<DocumentStatus>(
              "status", {"statuts (adopté)", "statussen (aangenomen)", "statuses (adopted)"}),
          age(),
          {"later",
           Takes::Kind::number,
           {"d’au plus autant d’années après l’année décrite (0)",
            "hoogstens zoveel jaar na het beschreven jaar (0)",
            "at most so many years after the year described (0)"}},
          {"since",
           Takes::Kind::date,
           {"daté de là au plus tôt", "ten vroegste van dan", "dated then or later"}},
          {"by",
           Takes::Kind::date,
           {"daté de là au plus tard", "ten laatste van dan", "dated then or earlier"}},
          at_least_so_many()},
         has_document},
        {"grant",
         {"il a reçu une telle subvention", "het kreeg zo’n toelage", "it was given such a grant"},
         {terms<ActorKind>("funder", {"types de pouvoirs subsidiants",
                                      "soorten subsidiërende overheden", "kinds of funders"}),
          {"at_least",
           Takes::Kind::positive,
           {"en euros, au moins", "in euro, minstens", "in euros, at least"}},
          {"year",
           Takes::Kind::number,
           {"pour cette année-là (l’année décrite)", "voor dat jaar (het beschreven jaar)",
            "for that year (the year described)"}}},
         has_grant},
        {"fte",
         {"ses postes font au moins tant d’ETP", "zijn functies zijn samen minstens zoveel VTE",
          "its posts are at least so many FTE together"},
         {terms<PostFunction>("function", {"fonctions (coordinateur)", "functies (coördinator)",
                                           "functions (coordinator)"}),
          {"at_least", Takes::Kind::positive, {"ETP", "VTE", "FTE"}}},
         has_working_time},
        never_denied(
            {"told",
             {"ces nombres sont connus", "die getallen zijn bekend", "these figures are known"},
             {required(terms<Figure>("figure", {"nombres", "getallen", "figures"}))},
             is_told}),
    };
    return predicates;
}

}  // namespace maillage::inline analysis::framing
