// SPDX-License-Identifier: Apache-2.0
// What became of each need: raised, diagnosed, carried to somebody who can answer, answered; how
// long each step took, and where it stops.

#include <algorithm>
#include <map>
#include <tuple>

#include <maillage/vocabulary/spoken_date.hpp>

#include "../answer.hpp"
#include "../cells.hpp"
#include "../coordination/common.hpp"
#include "../evidence.hpp"
#include "../moment.hpp"

namespace maillage::inline analysis::indicators::relays {
namespace {

using coordination::Bounds;

const About about{
    "relays",
    {"Suites données aux besoins", "Gevolg aan noden", "What became of needs"},
    {"Que devient chaque besoin signalé : diagnostiqué, relayé, répondu, et où s’arrête-t-il ?",
     "Wat wordt van elke gemelde nood: vastgesteld, doorgegeven, beantwoord, en waar stopt ze?",
     "What becomes of each need that is raised: diagnosed, relayed, answered, and where does it "
     "stop?"},
    {"Une ligne par besoin, et par diagnostic relayé dont les besoins ne sont pas nommés. Un "
     "relais sans objet à lui est de la chaîne de celui auquel il fait suite. Les délais, en "
     "jours, vont du premier signalement au premier diagnostic, au premier relais, puis du premier "
     "relais à la première réponse ; une date vague donne un minimum et un maximum, une date "
     "inconnue ou qui précède l’étape d’avant n’en donne pas. « Réponses connues » : 0 si l’on "
     "sait qu’il n’y en a pas eu, vide si on ne le sait pas. « Sans suite connue depuis » : la "
     "date de l’étape atteinte ; vide si une réponse est connue, ou si le besoin est rencontré ou "
     "retiré.",
     "Eén rij per nood, en per doorgegeven diagnose waarvan de noden niet genoemd zijn. Een "
     "signalering zonder eigen onderwerp hoort bij de keten van die waarop ze volgt. De termijnen, "
     "in dagen, lopen van de eerste melding tot de eerste diagnose, tot de eerste signalering, en "
     "van de eerste signalering tot het eerste antwoord; een vage datum geeft een minimum en een "
     "maximum, een datum die onbekend is of voor de vorige stap ligt geeft er geen. ‘Bekende "
     "antwoorden’: 0 als men weet dat er geen kwam, leeg als men het niet weet. ‘Zonder bekend "
     "gevolg sinds’: de datum van de bereikte stap; leeg als er een antwoord bekend is, of als de "
     "nood beantwoord of ingetrokken is.",
     "One row a need, and a diagnosis that was relayed and whose needs are not named. A relay "
     "without a subject of its own is of the chain of the one it follows. Delays, in days, run "
     "from the first report to the first diagnosis, to the first relay, and from the first relay "
     "to the first answer; a vague date gives a least and a most, one that is unknown or before "
     "the step that precedes gives none. “Known answers”: 0 if it is known that there was none, "
     "empty if it is not known. “No known follow-up since”: the date of the step reached; empty if "
     "an answer is known, or if the need is met or withdrawn."},
    {"Ce qui s’est dit sans être noté : un besoin sans suite connue a pu en avoir une. Une réponse "
     "n’est pas une solution. Le statut d’un besoin n’a pas de date : il est celui que l’on "
     "connaît aujourd’hui, quelle que soit la date demandée.",
     "Wat gezegd is zonder genoteerd te zijn: een nood zonder bekend gevolg kan er een gehad "
     "hebben. Een antwoord is geen oplossing. De status van een nood heeft geen datum: het is die "
     "welke men vandaag kent, welke datum ook gevraagd is.",
     "What was said and not written down: a need without a known follow-up may have had one. An "
     "answer is not a solution. The status of a need has no date: it is the one known today, "
     "whatever date is asked."},
    dated(),
    {"URIAS 2014, 4.2.5.2.6, 5.3.6"}};

// clang-format off
MAILLAGE_TERMS(Stage,
    (raised, "signalé", "gemeld", "raised"),
    (diagnosed, "diagnostiqué", "vastgesteld", "diagnosed"),
    (relayed, "relayé", "doorgegeven", "relayed"),
    (answered, "répondu", "beantwoord", "answered"))

MAILLAGE_TERMS(SubjectKind,
    (need, "besoin", "nood", "need"),
    (diagnosis, "diagnostic", "diagnose", "diagnosis"))
// clang-format on
constexpr std::size_t stages = 4;

/// What was done once or several times, and between which days for the first time.
struct Step {
    std::size_t count = 0;
    Days first{Days::forever, Days::forever};
    Date date;  ///< the earliest that is known

    void add(Date on) {
        ++count;
        first.first = std::min(first.first, on ? on.first_day() : Days::beginning);
        if (!on) return;
        if (!date || std::tuple(on.last_day(), on.first_day()) <
                         std::tuple(date.last_day(), date.first_day()))
            date = on;
        first.last = std::min(first.last, on.last_day());
    }
};

/// The days from one to the other: unknown where a step was not taken, or in another order.
Bounds days_between(const Step& from, const Step& to) {
    Bounds days;
    if (!from.count || !to.count) return days;
    if (to.first.last != Days::forever && from.first.first != Days::beginning)
        days.most = static_cast<double>(to.first.last) - from.first.first;
    if (to.first.first != Days::beginning && from.first.last != Days::forever)
        days.least = std::max(0., static_cast<double>(to.first.first) - from.first.last);
    return days.most < 0 ? Bounds{} : days;
}

/// A need, or a diagnosis that names none, and what became of it.
struct Chain {
    SubjectKind kind;
    Named what;
    Id<Territory> territory = {};
    Term<NeedStatus> status = {};
    std::array<Step, stages> steps = {};
    std::size_t unanswered = 0;  ///< relays of which one knows that nobody answered them
    std::map<std::string, Named> themes = {}, carried_by = {}, to_whom = {};
    std::vector<coordination::Evident> rows = {};

    void is_about(const AnyTerm& theme) {
        Named name = named(vocabulary_of<Theme>(), theme);
        themes.emplace(name.key, name);
    }

    Stage stage() const {
        std::size_t reached = stages - 1;
        while (reached > 0 && steps[reached].count == 0) --reached;
        return static_cast<Stage>(reached);
    }
    const Step& reached() const { return steps[static_cast<std::size_t>(stage())]; }
    /// Whether it was relayed, and one knows that nobody answered.
    bool has_no_answer() const {
        return stage() == Stage::relayed && unanswered == reached().count;
    }
    bool waits() const {
        return stage() != Stage::answered && !status.is(NeedStatus::met) &&
               !status.is(NeedStatus::withdrawn);
    }
};

class Chains {
public:
    Chains(const Model& model, const Moment& moment)
        : model_(model),
          moment_(moment),
          of_needs_(model.needs.size()),
          of_diagnoses_(model.diagnoses.size()),
          followers_(model.relays.size()),
          diagnoses_(model.needs.size()),
          visited_(model.relays.size()) {
        for (const Diagnosis& diagnosis : model.diagnoses)
            if (is_there(coordination::when(diagnosis).since))
                for (std::size_t i = 0; i < diagnosis.needs.size(); ++i)
                    if (const Id<Need> need = diagnosis.needs[i])
                        diagnoses_[need.index].push_back(model.diagnoses.id_of(diagnosis));
        for (const Relay& relay : model.relays) {
            if (!is_there(relay.on)) continue;
            const Id<Relay> id = model.relays.id_of(relay);
            ++relays_;
            auto& subjects = relay.subject.which == 0 ? of_needs_ : of_diagnoses_;
            if (relay.subject) subjects[relay.subject.id.index].push_back(id);
            else if (relay.follows) followers_[relay.follows.index].push_back(id);
        }
        for (const Need& need : model.needs) {
            if (is_there(need.on)) add(need);
            else ++later_;
        }
        for (const Diagnosis& diagnosis : model.diagnoses) add(diagnosis);
    }

    const std::vector<Chain>& all() const { return all_; }
    std::vector<Omitted> omitted() const {
        std::vector<Omitted> omitted;
        const auto omit = [&](const Label& what, std::size_t count) {
            if (count) omitted.push_back({what, count});
        };
        omit({"diagnostics sans besoin nommé ni relais connu",
              "diagnoses zonder genoemde nood of bekende signalering",
              "diagnoses without a named need or a known relay"},
             silent_);
        omit({"relais dont l’objet n’est pas connu à cette date",
              "signaleringen waarvan het onderwerp op die datum niet bekend is",
              "relays of which the subject is not known at that date"},
             relays_ - (visited_.size() -
                        static_cast<std::size_t>(std::ranges::count(visited_, std::size_t{0}))));
        omit({"besoins signalés après cette date, ou peut-être après",
              "noden gemeld na die datum, of misschien erna",
              "needs raised after that date, or perhaps"},
             later_);
        return omitted;
    }

private:
    bool is_there(Date since) const { return moment_.sees({since, Date::open()}); }

    void add(const Need& need) {
        const Id<Need> id = model_.needs.id_of(need);
        Chain chain{SubjectKind::need, {need.key, Texts(need.text.empty() ? need.key : need.text)}};
        if (need.theme.known()) chain.is_about(need.theme);
        chain.territory = need.territory;
        chain.status = need.status;
        chain.steps[0].add(need.on);
        std::vector<Id<Relay>> relays = of_needs_[id.index];
        for (const Id<Diagnosis> made : diagnoses_[id.index]) {
            take(chain, made);
            relays.insert(relays.end(), of_diagnoses_[made.index].begin(),
                          of_diagnoses_[made.index].end());
        }
        follow(chain, std::move(relays));
    }

    void add(const Diagnosis& diagnosis) {
        const Id<Diagnosis> id = model_.diagnoses.id_of(diagnosis);
        if (!diagnosis.needs.empty() || !is_there(coordination::when(diagnosis).since)) return;
        if (of_diagnoses_[id.index].empty()) return void(++silent_);
        Chain chain{
            SubjectKind::diagnosis,
            {diagnosis.key, Texts(diagnosis.scope.empty() ? diagnosis.key : diagnosis.scope)}};
        for (const AnyTerm& theme : diagnosis.themes.items) chain.is_about(theme);
        chain.territory = diagnosis.territory;
        take(chain, id);
        follow(chain, of_diagnoses_[id.index]);
    }

    void take(Chain& chain, Id<Diagnosis> id) const {
        chain.steps[1].add(coordination::when(model_.diagnoses[id]).since);
        chain.rows.push_back({&model_.diagnoses, id.index});
    }

    /// All relays that carry it, or that follow one that does without saying what they carry.
    void follow(Chain& chain, std::vector<Id<Relay>> relays) {
        const std::size_t number = all_.size() + 1;
        for (std::size_t i = 0; i < relays.size(); ++i) {
            if (visited_[relays[i].index] == number) continue;
            visited_[relays[i].index] = number;
            take(chain, relays[i]);
            const std::vector<Id<Relay>>& next = followers_[relays[i].index];
            relays.insert(relays.end(), next.begin(), next.end());
        }
        all_.push_back(std::move(chain));
    }

    void take(Chain& chain, Id<Relay> id) const {
        const Relay& relay = model_.relays[id];
        chain.steps[2].add(relay.on);
        if (is_answered(relay) && is_there(relay.answered_on))
            chain.steps[3].add(relay.answered_on);
        chain.unanswered += relay.answer == "none" && !relay.answered_on;
        if (relay.reseau) {
            Named by = named(model_.reseaux, relay.reseau);
            chain.carried_by.emplace(by.key, by);
        }
        for (const AnyTerm& term : relay.to_whom.items) {
            Named to = named(vocabulary_of<Addressee>(), term);
            chain.to_whom.emplace(to.key, to);
        }
        chain.rows.push_back({&model_.relays, id.index});
    }

    const Model& model_;
    const Moment& moment_;
    std::vector<std::vector<Id<Relay>>> of_needs_, of_diagnoses_, followers_;
    std::vector<std::vector<Id<Diagnosis>>> diagnoses_;  ///< by need
    std::vector<std::size_t> visited_;  ///< by relay: the number of the last chain that it is in
    std::vector<Chain> all_;
    std::size_t relays_ = 0, silent_ = 0, later_ = 0;
};

std::vector<FindingColumn> columns() {
    std::vector<FindingColumn> columns{
        named_column("what", {"besoin ou diagnostic", "nood of diagnose", "need or diagnosis"}),
        named_column("kind", {"nature", "soort", "kind"}),
        named_column("themes", {"thèmes", "thema’s", "themes"}),
        named_column("territory", {"territoire", "grondgebied", "territory"}),
        named_column("status", {"statut", "status", "status"}),
        named_column("stage", {"étape atteinte", "bereikte stap", "step reached"}),
        named_column("carried_by", {"relayé par", "doorgegeven door", "relayed by"}),
        named_column("to_whom", {"à qui", "aan wie", "to whom"}),
        {"relays", Label{"relais connus", "bekende signaleringen", "known relays"}},
        {"answers", Label{"réponses connues", "bekende antwoorden", "known answers"}},
        {"raised_on", Label{"signalé le", "gemeld op", "raised on"}},
        {"diagnosed_on", Label{"diagnostiqué le", "vastgesteld op", "diagnosed on"}},
        {"relayed_on", Label{"relayé le", "doorgegeven op", "relayed on"}},
        {"answered_on", Label{"répondu le", "beantwoord op", "answered on"}}};
    const auto add = [&](const char* name, const Label& label) {
        std::ranges::move(bounded_columns(name, label, "days"), std::back_inserter(columns));
    };
    add("to_diagnosis",
        {"du signalement au diagnostic", "van melding tot diagnose", "from report to diagnosis"});
    add("to_relay",
        {"du signalement au relais", "van melding tot signalering", "from report to relay"});
    add("to_answer",
        {"du relais à la réponse", "van signalering tot antwoord", "from relay to answer"});
    columns.push_back(
        {"waits_since", Label{"sans suite connue depuis", "zonder bekend gevolg sinds",
                              "no known follow-up since"}});
    add("waits", {"sans suite connue", "zonder bekend gevolg", "without a known follow-up"});
    columns.push_back(evidence_column());
    return columns;
}

std::vector<Value> row_of(const Model& model, const Chain& chain, const Step& now) {
    const auto list = [](const std::map<std::string, Named>& by_key) {
        std::vector<Named> names;
        names.reserve(by_key.size());
        for (const auto& [key, name] : by_key) names.push_back(name);
        return names.empty() ? Value() : Value(std::move(names));
    };
    const auto day = [](Date date) { return date ? Value(to_text(date)) : Value(); };
    const auto& [raised, diagnosed, relayed, answered] = chain.steps;
    std::vector<Value> row{
        chain.what,
        named(chain.kind),
        list(chain.themes),
        chain.territory ? Value(named(model.territories, chain.territory)) : Value(),
        chain.status.known() ? Value(named(vocabulary_of<NeedStatus>(), chain.status)) : Value(),
        named(chain.stage()),
        list(chain.carried_by),
        list(chain.to_whom),
        number_of(relayed.count),
        answered.count > 0 || chain.has_no_answer() ? number_of(answered.count) : Value()};
    for (const Step& step : chain.steps) row.push_back(day(step.date));
    const auto add = [&](const Bounds& days) {
        std::ranges::move(bounded(days), std::back_inserter(row));
    };
    add(days_between(raised, diagnosed));
    add(days_between(raised, relayed));
    add(days_between(relayed, answered));
    row.push_back(chain.waits() ? day(chain.reached().date) : Value());
    add(chain.waits() ? days_between(chain.reached(), now) : Bounds{});
    row.push_back(evident(chain.rows));
    return row;
}

Finding run(const Model& model, const Lens&, const Arguments& arguments) {
    const Moment moment(arguments);
    const Chains chains(model, moment);
    Step now;
    if (const Date at = arguments.date("at")) now.add(at);

    std::vector<const Chain*> sorted;  // first what waits, and longest
    for (const Chain& chain : chains.all()) sorted.push_back(&chain);
    std::ranges::sort(sorted, {}, [](const Chain* chain) {
        return std::tuple(!chain->waits(), chain->reached().first.last, chain->kind,
                          std::string_view(chain->what.key));
    });

    Finding finding;
    finding.columns = columns();
    std::array<std::size_t, stages> reached{}, waiting{};
    std::size_t met = 0, withdrawn = 0, waits = 0, without_answer = 0;
    for (const Chain* chain : sorted) {
        finding.rows.push_back(row_of(model, *chain, now));
        for (std::size_t i = 0; i < stages; ++i) reached[i] += chain->steps[i].count > 0;
        waiting[static_cast<std::size_t>(chain->stage())] += chain->waits();
        waits += chain->waits();
        without_answer += chain->waits() && chain->has_no_answer();
        met += chain->status.is(NeedStatus::met);
        withdrawn += chain->status.is(NeedStatus::withdrawn);
    }
    finding.population_of =
        Label{"besoins, et diagnostics relayés", "noden, en doorgegeven diagnoses",
              "needs, and relayed diagnoses"};
    finding.population = finding.rows.size();
    finding.known = finding.rows.size() - waits;
    finding.omitted = chains.omitted();
    finding.sentences = {said(
        {"De {0} {0|besoin (ou diagnostic relayé)|besoins (et diagnostics relayés)}, {1} {1|est "
         "diagnostiqué|sont diagnostiqués}, {2} {2|est relayé|sont relayés}, et une réponse est "
         "connue pour {3}.",
         "Van {0} {0|nood (of doorgegeven diagnose)|noden (en doorgegeven diagnoses)} {1|is|zijn} "
         "er {1} vastgesteld en {2} doorgegeven, en voor {3} is een antwoord bekend.",
         "Of {0} {0|need (or relayed diagnosis)|needs (and relayed diagnoses)}, {1} {1|is|are} "
         "diagnosed, {2} {2|is|are} relayed, and an answer to {3} is known."},
        {number_of(finding.population), number_of(reached[1]), number_of(reached[2]),
         number_of(reached[3])})};
    if (waits)
        finding.sentences.push_back(
            said({"{0} {0|reste|restent} sans suite connue : {1} {1|signalé|signalés} seulement, "
                  "{2} {2|diagnostiqué|diagnostiqués} sans relais connu, {3} {3|relayé|relayés} "
                  "sans réponse connue.",
                  "{0} {0|blijft|blijven} zonder bekend gevolg: {1} enkel gemeld, {2} vastgesteld "
                  "zonder bekende signalering, {3} doorgegeven zonder bekend antwoord.",
                  "{0} {0|has|have} no known follow-up: {1} only raised, {2} diagnosed without a "
                  "known relay, {3} relayed without a known answer."},
                 {number_of(waits), number_of(waiting[0]), number_of(waiting[1]),
                  number_of(waiting[2])}));
    if (without_answer)
        finding.sentences.back() =
            together(finding.sentences.back(),
                     said({"De {0} de ces derniers, on sait que personne n’a répondu.",
                           "Van {0} van de laatste weet men dat niemand antwoordde.",
                           "Of {0} of the latter, one knows that nobody answered."},
                          {number_of(without_answer)}));
    if (met + withdrawn)
        finding.sentences.push_back(said(
            {"{0} {0|besoin est rencontré|besoins sont rencontrés} et {1} {1|est retiré|sont "
             "retirés} : ils n’attendent plus rien.",
             "{0} {0|nood is beantwoord|noden zijn beantwoord} en {1} {1|is|zijn} ingetrokken: "
             "daar wacht niets meer op.",
             "{0} {0|need is|needs are} met and {1} {1|is|are} withdrawn: these wait for nothing."},
            {number_of(met), number_of(withdrawn)}));
    if (waits && sorted.front()->reached().date)
        finding.sentences.push_back(
            said({"Ce qui attend depuis le plus longtemps est sans suite connue depuis {0}.",
                  "Wat het langst wacht, is zonder bekend gevolg sinds {0}.",
                  "What has waited longest has no known follow-up since {0}."},
                 {spoken(sorted.front()->reached().date)}));
    return finding;
}

}  // namespace

Indicator indicator() { return {about, run}; }

}  // namespace maillage::inline analysis::indicators::relays
