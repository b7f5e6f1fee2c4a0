// SPDX-License-Identifier: Apache-2.0
// What would be lost if the coordinator left: what of each coordination is written down, and what
// rests on one person.

#include <array>

#include "../cells.hpp"
#include "../coordination/predicates.hpp"
#include "../coordination/tide.hpp"
#include "../described_year.hpp"
#include "../evidence.hpp"
#include "../later.hpp"
#include "../presence.hpp"

namespace maillage::inline analysis::indicators::memory {
namespace {

using namespace coordination;

const About about{
    "memory",
    {"Mémoire", "Geheugen", "Memory"},
    {"Si le coordinateur partait, que resterait-il de chaque coordination, et que perdrait-on ?",
     "Als de coördinator vertrok, wat bleef er van elke coördinatie over, en wat ging verloren?",
     "If the coordinator left, what would remain of each coordination, and what would be lost?"},
    {"Une ligne par coordination et par chose à garder. « Gardé » : c’est écrit, ou su de "
     "plusieurs ; « en partie » : il en manque, ou le document n’est qu’un projet, est remplacé "
     "ou n’est pas connu (un diagnostic) ; « rien » : il n’y en a sûrement pas, ou plus personne "
     "ne le sait ; vide : on ne sait pas. « Combien » et « sur combien » : procès-verbaux datés "
     "de l’année et réunions connues de l’année ; conventions connues, ou citées par un lien, et "
     "liens structurels ou convenus ; membres confirmés depuis moins de {months} mois et membres. "
     "La date est celle du document le plus récent, jusqu’à l’année décrite, ou de la dernière "
     "confirmation. Ce qui n’a pas lieu d’être, comme les procès-verbaux sans réunion, n’a pas de "
     "ligne.",
     "Eén rij per coördinatie en per zaak om te bewaren. ‘Bewaard’: het staat geschreven, of "
     "meerderen weten het; ‘deels’: er ontbreekt iets, of het document is maar een ontwerp, is "
     "vervangen of is niet bekend (een diagnose); ‘niets’: er is er zeker geen, of niemand weet "
     "het nog; leeg: men weet het niet. ‘Hoeveel’ en ‘van hoeveel’: verslagen uit het jaar en "
     "bekende vergaderingen van het jaar; overeenkomsten die bekend zijn of door een band "
     "vermeld, en structurele of afgesproken banden; leden die minder dan {months} maanden "
     "geleden zijn bevestigd en leden. De datum is die van het recentste document, tot het "
     "beschreven jaar, of van de laatste bevestiging. Wat niet hoeft, zoals verslagen zonder "
     "vergadering, heeft geen rij.",
     "One row a coordination and a thing to keep. “Kept”: it is written, or several know it; “in "
     "part”: some is missing, or the paper is but a draft, is superseded or is not known (a "
     "diagnosis); “nothing”: there surely is none, or nobody knows it any more; empty: one does "
     "not know. “How many” and “of how many”: minutes of the year and known meetings of the year; "
     "conventions that are known, or that a link cites, and links that are structural or agreed; "
     "members confirmed less than {months} months ago and members. The date is that of the most "
     "recent paper, up to the year described, or of the last confirmation. What need not be, such "
     "as minutes without a meeting, has no row."},
    {"Un document qui existe n’est pas un document lu, ni à jour. Les procès-verbaux sont comptés, "
     "non rapprochés de chaque réunion. Ce que les gens savent et n’écrivent pas, la confiance, "
     "les visages, part avec eux et ne se voit pas ici.",
     "Een document dat bestaat, is niet gelezen of bijgewerkt. Verslagen worden geteld, niet bij "
     "elke vergadering gelegd. Wat mensen weten en niet opschrijven, het vertrouwen, de gezichten, "
     "vertrekt met hen en is hier niet te zien.",
     "A paper that exists is not a paper that is read, nor up to date. Minutes are counted, not "
     "matched with each meeting. What people know and do not write, trust, faces, leaves with them "
     "and is not seen here."},
    described_year(
        {{"months",
          Parameter::Type::integer,
          "24",
          {"mois pendant lesquels un membre reste confirmé", "maanden dat een lid bevestigd blijft",
           "months for which a member stays confirmed"},
          {},
          {0, 1200}}}),
    {"URIAS 2014, 4.2.1", "URIAS 2014, 4.2.6", "URIAS 2014, 4.2.8", "URIAS 2014, 7.3"}};

// clang-format off
MAILLAGE_TERMS(Thing,
    (coordinator, "quelqu’un à côté du coordinateur", "iemand naast de coördinator", "somebody beside the coordinator"),
    (history, "comment elle est née", "hoe ze ontstond", "how it began"),
    (charter, "charte", "charter", "charter"),
    (internal_rules, "règlement d’ordre intérieur", "huishoudelijk reglement", "internal rules"),
    (minutes, "procès-verbaux de l’année", "verslagen van het jaar", "minutes of the year"),
    (annual_report, "rapport d’activités", "activiteitenverslag", "annual report"),
    (directory, "répertoire", "sociale kaart", "directory"),
    (diagnosis, "diagnostic", "diagnose", "diagnosis"),
    (evaluation, "évaluation", "evaluatie", "evaluation"),
    (conventions, "conventions avec d’autres réseaux", "overeenkomsten met andere netwerken", "conventions with other réseaux"),
    (contacts, "contacts fonctionnels", "functionele contacten", "functional contacts"),
    (members, "membres confirmés", "bevestigde leden", "confirmed members"))

MAILLAGE_TERMS(Kept,
    (nothing, "rien", "niets", "nothing"),
    (partly, "en partie", "deels", "in part"),
    (kept, "gardé", "bewaard", "kept"))
// clang-format on

/// What one knows of one thing of a coordination.
struct Trace {
    std::optional<Kept> kept;
    Value count = nothing_said(), of = nothing_said(), adopted = nothing_said();
    Date on;
    std::vector<Evident> rows;
    bool is_needed = true, is_dated = false;

    /// So many of some that are known; what is not known may be more.
    void set(const Bounds& done, double all) {
        of = static_cast<std::int64_t>(all);
        count = done.least > 0 || done.most == 0 ? Value(static_cast<std::int64_t>(done.least))
                                                 : Value();
        if (done.least >= all) kept = Kept::kept;
        else if (done.most == 0) kept = Kept::nothing;
        else if (done.least > 0 && done.most < all) kept = Kept::partly;
    }
    void see(Date date) {
        if (date && (!on || date.last_day() > on.last_day())) on = date;
    }
};

using Traces = std::vector<Trace>;  // one a coordination

template <class IsOne>
Traces of_papers(const Facts& facts, IsOne is_one) {
    const Answers any = has_paper(facts, is_one);
    const Answers adopted = has_paper(facts, [&](const Document& paper) {
        return is_one(paper) & is(paper.status, DocumentStatus::adopted);
    });
    Traces traces(any.size());
    for (std::size_t i = 0; i < any.size(); ++i) {
        traces[i].is_dated = any[i] != Answer::no;
        if (any[i] != Answer::no)
            traces[i].adopted = any[i] == Answer::yes ? cell(adopted[i]) : Value();
        if (any[i] == Answer::no) traces[i].kept = Kept::nothing;
        else if (any[i] == Answer::yes)
            traces[i].kept = adopted[i] == Answer::no ? Kept::partly : Kept::kept;
    }
    for (const Document& paper : facts.model.documents)
        if (const std::uint32_t place = facts.home(paper.reseau);
            place != Selection::nobody && facts.stands(paper) && is_one(paper) == Answer::yes) {
            traces[place].see(paper.date);
            traces[place].rows.push_back(shown_by(facts.model, facts.model.documents, paper));
        }
    return traces;
}

Traces of_papers(const Facts& facts, DocumentKind kind) {
    return of_papers(facts, [=](const Document& paper) { return is(paper.kind, kind); });
}

/// Papers of which there should be so many, whatever became of each, and so many are cited at least.
template <class IsOne>
Traces of_papers(const Facts& facts, IsOne is_one, const Numbers& wanted,
                 const std::vector<double>& cited = {}) {
    Numbers written = facts.tally(facts.model.documents, &Document::reseau, is_one);
    Traces traces = of_papers(facts, is_one);
    for (std::size_t i = 0; i < traces.size(); ++i) {
        traces[i].kept = {};
        traces[i].adopted = nothing_said();
        traces[i].count = traces[i].of = Value();
        traces[i].is_needed = wanted[i].most > 0;
        if (!cited.empty()) {
            written[i].least = std::max(written[i].least, cited[i]);
            written[i].most = std::max(written[i].most, cited[i]);
        }
        if (wanted[i].least > 0) traces[i].set(written[i], wanted[i].least);
    }
    return traces;
}

/// Of a diagnosis that was made and whose paper is not known, something is kept.
Traces of_diagnoses(const Facts& facts) {
    Traces traces = of_papers(facts, DocumentKind::diagnosis);
    const auto [made, rows] = facts.shown([](const Facts& of) {
        return of.exists(of.model.diagnoses, [](const Diagnosis&) { return Answer::yes; });
    });
    for (std::size_t i = 0; i < traces.size(); ++i) {
        if (made[i] != Answer::yes || traces[i].kept == Kept::kept) continue;
        traces[i].kept = Kept::partly;
        traces[i].rows.insert(traces[i].rows.end(), rows[i].begin(), rows[i].end());
    }
    return traces;
}

/// Minutes of the year, and the meetings that are known to have been held in it: not those inside an
/// organisation, which are none of the coordination (Facts::shared_home).
Traces of_minutes(const Facts& facts) {
    const auto place_of = [&](const auto& row) { return facts.shared_home(row.reseau); };
    const auto is_one = [&](const Document& paper) {
        return is(paper.kind, DocumentKind::minutes) &
               answer(place_of(paper) != Selection::nobody) &
               (paper.date ? answer(paper.date.year() == facts.year) : Answer::unknown);
    };
    const Table<Meeting>& meetings = facts.model.meetings;
    return of_papers(facts, is_one,
                     facts.tally(facts.otherwise(meetings.name()), meetings, place_of,
                                 [&](const Meeting& row) { return facts.was_held(row); }));
}

/// Conventions, known by themselves or because a link cites them, and the links to other réseaux that
/// are structural or agreed.
Traces of_conventions(const Facts& facts) {
    // A pair of réseaux once, however often and from whichever side their link is told.
    struct Pair {
        Answer is_agreed = Answer::no;
        bool is_cited = false;  ///< the paper that says so
    };
    std::map<std::pair<std::uint32_t, Id<Reseau>>, Pair> pairs;
    std::vector<std::vector<Evident>> citing(facts.coordinations.size());
    for (const Link& link : facts.model.links) {
        if (!facts.stands(link)) continue;
        const bool is_cited = !link.agreement.empty() && link.agreement != "none";
        const Answer is_agreed = is(link.kind, LinkKind::structural) | answer(is_cited);
        for (const auto& [mine, other] : {std::pair(link.from_reseau, link.to_reseau),
                                          std::pair(link.to_reseau, link.from_reseau)}) {
            const std::uint32_t place = facts.home(mine);
            if (place == Selection::nobody || place == facts.home(other)) continue;
            Pair& pair = pairs[{place, other}];
            pair.is_agreed = pair.is_agreed | is_agreed;
            pair.is_cited |= is_cited;
            if (is_cited) citing[place].push_back(shown_by(facts.model, facts.model.links, link));
        }
    }
    const Answers otherwise = facts.otherwise(facts.model.links.name());
    Numbers agreed(otherwise.size(), {0, 0});
    std::vector<double> cited(otherwise.size());
    for (const auto& [which, pair] : pairs) {
        agreed[which.first].least += pair.is_agreed == Answer::yes;
        agreed[which.first].most += pair.is_agreed != Answer::no;
        cited[which.first] += pair.is_cited;
    }
    for (std::size_t i = 0; i < agreed.size(); ++i)
        if (otherwise[i] != Answer::no) agreed[i].most = Bounds::any;
    Traces traces = of_papers(
        facts, [](const Document& paper) { return is(paper.kind, DocumentKind::convention); },
        agreed, cited);
    for (std::size_t i = 0; i < traces.size(); ++i)
        std::ranges::move(citing[i], std::back_inserter(traces[i].rows));
    return traces;
}

/// Whether anybody works beside one coordinator, who may hold several posts, and not after it.
Traces of_coordinators(const Facts& facts) {
    const Model& model = facts.model;
    struct Holder {
        std::vector<Days> sure, may;
        bool is_one = false;  ///< surely coordinates, in one post
    };
    std::map<std::pair<std::uint32_t, AnyId>, Holder> holders;
    std::vector<Tide> at_once(facts.coordinations.size());
    for (const Post& post : model.posts) {
        const std::uint32_t place = facts.coordinations.place_of(post.reseau);
        const Answer coordinates = is(post.function, PostFunction::coordinator);
        if (place == Selection::nobody || coordinates == Answer::no || !facts.stands(post))
            continue;
        // Whoever it is, where nobody says, may be one that is counted already.
        if (!post.person) at_once[place].at_most(post.period.possible(), 1);
        else {
            Holder& holder = holders[{place, post.person}];
            if (coordinates == Answer::yes) {
                holder.sure.push_back(sure_days(post.period));
                holder.is_one = true;
            }
            holder.may.push_back(post.period.possible());
        }
    }
    for (auto& [who, holder] : holders) {
        Tide& tide = at_once[who.first];
        if (holder.is_one) tide.at_least(Days(), 1);
        for (const Days& days : united(std::move(holder.sure))) tide.at_least(days, 1);
        for (const Days& days : united(std::move(holder.may))) tide.at_most(days, 1);
    }
    const Answers otherwise = otherwise_of_coordinators(facts);
    Numbers coordinators(at_once.size());
    for (std::size_t i = 0; i < coordinators.size(); ++i) {
        coordinators[i] = std::move(at_once[i]).highest();
        if (otherwise[i] != Answer::no) coordinators[i].most = Bounds::any;
    }
    const Answers coordinated = has_coordinator(facts);
    const Answers helped = coordinators.within(2) | is_supported(facts);
    Traces traces(helped.size());
    for (std::size_t i = 0; i < helped.size(); ++i) {
        traces[i].is_needed = coordinators[i].most > 0;
        if (coordinated[i] == Answer::yes && helped[i] != Answer::unknown)
            traces[i].kept = helped[i] == Answer::yes ? Kept::kept : Kept::nothing;
    }
    for (const Post& post : model.posts)
        if (const std::uint32_t place = facts.home(post.reseau);
            place != Selection::nobody && facts.stands(post))
            traces[place].rows.push_back(shown_by(model, model.posts, post));
    return traces;
}

Traces of_history(const Facts& facts) {
    const Answers is_lost = history_is_lost(facts);
    Traces traces(is_lost.size());
    for (std::size_t i = 0; i < traces.size(); ++i)
        if (is_lost[i] != Answer::unknown)
            traces[i].kept = is_lost[i] == Answer::yes ? Kept::nothing : Kept::kept;
    return traces;
}

Traces of_contacts(const Facts& facts) {
    Traces traces(facts.coordinations.size());
    for (std::size_t i = 0; i < traces.size(); ++i) {
        const Words& contacts = facts.model.reseaux[facts.coordinations[i]].contact_channels;
        traces[i].count = Value();
        if (!contacts.known()) continue;
        traces[i].count = number_of(contacts.size());
        traces[i].kept = contacts.empty() ? Kept::nothing : Kept::kept;
    }
    return traces;
}

/// The members on paper that said not too long ago that they are, each once however often it is
/// listed; the rows are those of the members that did not.
Traces of_members(const Facts& facts, Date at, std::int64_t months) {
    struct Member {
        Answer is_fresh = Answer::no;
        std::vector<Evident> rows;
    };
    const auto place_of = [&](const Membership& row) {
        return facts.coordinations.place_of(row.reseau);
    };
    const Numbers listed =
        members_that(facts, place_of, [](const Membership&) { return Answer::yes; });
    Traces traces(facts.coordinations.size());
    std::map<std::pair<std::uint32_t, AnyEither>, Member> members;
    for (const Membership& row : facts.model.memberships) {
        const std::uint32_t place = place_of(row);
        if (place == Selection::nobody || !row.member || !facts.stands(row)) continue;
        // What is confirmed later is not known yet.
        Date on;
        for (const Date date : {row.confirmed_on, row.verified_on})
            if (date && (!at || date.first_day() <= at.last_day()) &&
                (!on || date.last_day() > on.last_day()))
                on = date;
        traces[place].see(on);
        Member& member = members[{place, row.member}];
        member.is_fresh =
            member.is_fresh |
            (at && on ? answer(later_by(on, months) >= at.first_day()) : Answer::unknown);
        member.rows.push_back(shown_by(facts.model, facts.model.memberships, row));
    }
    Numbers fresh(traces.size(), {0, 0});
    for (const auto& [who, member] : members) {
        fresh[who.first].least += member.is_fresh == Answer::yes;
        fresh[who.first].most += member.is_fresh != Answer::no;
        std::vector<Evident>& rows = traces[who.first].rows;
        if (member.is_fresh == Answer::no)
            rows.insert(rows.end(), member.rows.begin(), member.rows.end());
    }
    for (std::size_t i = 0; i < traces.size(); ++i) {
        traces[i].is_dated = true;
        traces[i].count = traces[i].of = Value();
        traces[i].is_needed = listed[i].most > 0;
        if (listed[i].least > 0) traces[i].set(fresh[i], listed[i].least);
    }
    return traces;
}

using All = std::array<Traces, 12>;  // one a Thing

All traces_of(const Facts& facts, Date at, std::int64_t months) {
    return {of_coordinators(facts),
            of_history(facts),
            of_papers(facts, DocumentKind::charter),
            of_papers(facts, DocumentKind::internal_rules),
            of_minutes(facts),
            of_papers(facts, DocumentKind::annual_report),
            of_papers(facts, DocumentKind::directory),
            of_diagnoses(facts),
            of_papers(facts, DocumentKind::evaluation),
            of_conventions(facts),
            of_contacts(facts),
            of_members(facts, at, months)};
}

/// Of how many coordinations a thing is kept, or lost, and of how many one can say.
struct Tally {
    std::size_t kept = 0, lost = 0, told = 0;
    std::int64_t count = 0, of = 0;

    explicit Tally(const Traces& traces) {
        for (const Trace& trace : traces) {
            if (!trace.is_needed) continue;
            kept += trace.kept == Kept::kept;
            lost += trace.kept == Kept::nothing;
            told += trace.kept.has_value();
            if (const auto* some = std::get_if<std::int64_t>(&trace.count)) count += *some;
            if (const auto* all = std::get_if<std::int64_t>(&trace.of)) of += *all;
        }
    }
};

std::vector<Texts> sentences(const All& traces, std::int64_t months) {
    const auto tally = [&](Thing thing) { return Tally(traces[static_cast<std::size_t>(thing)]); };
    const auto kept = [&](Thing thing) { return number_of(tally(thing).kept); };
    const Tally alone = tally(Thing::coordinator), history = tally(Thing::history);
    const Tally minutes = tally(Thing::minutes), members = tally(Thing::members);
    return {
        together(
            said_of_known(
                alone.lost, alone.told,
                {"Dans {0} {0|coordination|coordinations} sur {1} dont on peut le dire, tout "
                 "repose "
                 "sur un seul coordinateur sans soutien.",
                 "In {0} van {1} {1|coördinatie|coördinaties} waar men het kan zeggen, rust alles "
                 "op één coördinator zonder steun.",
                 "In {0} of {1} {1|coordination|coordinations} of which one can say, all rests on "
                 "a single coordinator without support."},
                {"On ne peut dire d’aucune coordination si tout y repose sur un seul coordinateur "
                 "sans soutien.",
                 "Van geen enkele coördinatie kan men zeggen of alles er op één coördinator zonder "
                 "steun rust.",
                 "Of no coordination can one say whether all rests on a single coordinator without "
                 "support."}),
            said_of_known(
                history.lost, history.told,
                {"{0} sur {1} ne {0|sait|savent} plus comment {0|elle est née|elles sont "
                 "nées}.",
                 "{0} van {1} {0|weet|weten} niet meer hoe {0|ze ontstond|ze ontstonden}.",
                 "{0} of {1} no longer {0|knows how it|know how they} began."},
                {"On ne peut dire d’aucune si elle sait encore comment elle est née.",
                 "Van geen enkele kan men zeggen of ze nog weet hoe ze ontstond.",
                 "Of none can one say whether it still knows how it began."})),
        said({"Sur {0} {0|coordination|coordinations}, on connaît, autrement qu’en projet, la "
              "charte de {1}, le règlement de {2}, le rapport d’activités de {3}, le répertoire de "
              "{4}, le diagnostic de {5} et l’évaluation de {6}.",
              "Van {0} {0|coördinatie|coördinaties} kent men, anders dan in ontwerp, het charter "
              "van {1}, het reglement van {2}, het activiteitenverslag van {3}, de sociale kaart "
              "van {4}, de diagnose van {5} en de evaluatie van {6}.",
              "Of {0} {0|coordination|coordinations}, one knows, other than as a draft, the "
              "charter of {1}, the rules of {2}, the annual report of {3}, the directory of {4}, "
              "the diagnosis of {5} and the evaluation of {6}."},
             {number_of(traces[0].size()), kept(Thing::charter), kept(Thing::internal_rules),
              kept(Thing::annual_report), kept(Thing::directory), kept(Thing::diagnosis),
              kept(Thing::evaluation)}),
        said({"{0} {0|procès-verbal est connu|procès-verbaux sont connus} pour {1} "
              "{1|réunion|réunions} ; de {3} {3|membre|membres}, on en sait {2} confirmés depuis "
              "moins de {4} mois.",
              "{0} {0|verslag is|verslagen zijn} bekend voor {1} {1|vergadering|vergaderingen}; "
              "van {3} {3|lid|leden} weet men dat er {2} minder dan {4} maanden geleden "
              "{2|bevestigd is|bevestigd zijn}.",
              "{0} minutes are known for {1} {1|meeting|meetings}; of {3} {3|member|members}, {2} "
              "{2|is|are} known to have been confirmed less than {4} months ago."},
             {minutes.count, minutes.of, members.count, members.of, months})};
}

Finding run(const Model& model, const Lens&, const Arguments& arguments) {
    const std::optional<int> year = year_in(model, arguments);
    const Date at = looked_at(arguments, year);
    const Facts facts(model, year, at);
    const std::int64_t months = arguments.integer("months");
    All all = traces_of(facts, at, months);

    Finding finding;
    finding.columns = {
        named_column("reseau", {"coordination", "coördinatie", "coordination"}),
        named_column("thing", {"à garder", "te bewaren", "to keep"}),
        named_column("kept", {"ce qui en est gardé", "wat ervan bewaard is", "what is kept of it"}),
        {"count", Label{"combien", "hoeveel", "how many"}},
        {"of", Label{"sur combien", "van hoeveel", "of how many"}},
        {"adopted", Label{"adopté", "aangenomen", "adopted"}},
        {"on", Label{"date", "datum", "date"}},
        {"age", Label{"âge", "leeftijd", "age"}, "days"},
        evidence_column()};
    finding.sentences = sentences(all, months);
    finding.sentences.push_back(said_of(year));
    if (at) finding.sentences.push_back(said_of_moment(at));
    for (const std::uint32_t place : facts.coordinations.by_key(model))
        for (std::size_t k = 0; k < all.size(); ++k) {
            Trace& trace = all[k][place];
            if (!trace.is_needed) continue;
            ++finding.population;
            finding.known += trace.kept.has_value();
            const Value untold = trace.is_dated ? Value() : nothing_said();
            const Value age = at && trace.on
                                  ? Value(std::max<std::int64_t>(
                                        0, std::int64_t{at.last_day()} - trace.on.last_day()))
                                  : untold;
            finding.rows.push_back(
                {named(model.reseaux, facts.coordinations[place]), named(static_cast<Thing>(k)),
                 trace.kept ? Value(named(*trace.kept)) : Value(), trace.count, trace.of,
                 trace.adopted, trace.on ? Value(to_text(trace.on)) : untold, age,
                 evident(std::move(trace.rows))});
        }
    finding.population_of = Label{"choses à garder", "zaken om te bewaren", "things to keep"};
    finding.omitted = omitted_coordinations(model, year, at);
    omit_internal_meetings(finding, facts);
    return finding;
}

}  // namespace

Indicator indicator() { return {about, run}; }

}  // namespace maillage::inline analysis::indicators::memory
