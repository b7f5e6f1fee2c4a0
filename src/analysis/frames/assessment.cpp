// SPDX-License-Identifier: Apache-2.0
#include "assessment.hpp"

#include <algorithm>

#include <maillage/analysis/codebook.hpp>

#include "../answer.hpp"
#include "../described_year.hpp"
#include "caveat.hpp"
#include "predicates.hpp"

namespace maillage::inline analysis::framing {
namespace {

coordination::Chosen chosen_by(const Frame& frame) {
    if (!frame.concerns) return coordination::is_coordination;
    const auto wanted = [](const Vocabulary& vocabulary, const std::vector<std::string>& words,
                           const char* place) {
        return terms_called(vocabulary, words, std::string("concerns.") + place);
    };
    return [form = wanted(vocabulary_of<ReseauForm>(), frame.concerns->form, "form"),
            scope = wanted(vocabulary_of<ReseauScope>(), frame.concerns->scope, "scope"),
            kinds = wanted(vocabulary_of<ActorKind>(), frame.concerns->organiser, "organiser")](
               const Model& model, const Reseau& reseau) {
        Answer convened = kinds.empty()               ? Answer::yes
                          : reseau.organisers.known() ? Answer::no
                                                      : Answer::unknown;
        for (const AnyId id : reseau.organisers)
            convened = convened | is_among(model.actors[Id<Actor>{id.index}].kind, kinds);
        return is_among(reseau.form, form) & is_among(reseau.scope, scope) & convened;
    };
}

Judgement judged(const Facts& facts, const Condition& condition, const std::string& place) {
    if (condition.kind == Condition::Kind::predicate) {
        const Predicate* predicate = predicate_named(condition.predicate);
        if (!predicate)
            throw ArgumentError({"rules.key", {condition.predicate, place, predicate_names()}});
        return predicate->judge(facts, Given(predicate->takes, condition, place));
    }
    std::vector<Judgement> parts;
    for (const Condition& part : condition.parts) parts.push_back(judged(facts, part, place));
    switch (condition.kind) {
        case Condition::Kind::any: return any_of(facts, parts);
        case Condition::Kind::opposite: return opposite(all_of(facts, parts));
        default: return all_of(facts, parts);
    }
}

/// The same verdict for all, which no row decides.
Assessed all_alike(std::size_t size, Verdict verdict) {
    return {std::vector(size, verdict), std::vector<Rows>(size),
            std::vector<std::vector<const AnyTable*>>(size), std::vector<bool>(size)};
}

/// Whether nothing that is recorded makes a condition false.
bool is_never_denied(const Condition& condition) {
    switch (condition.kind) {
        case Condition::Kind::predicate:
            return predicate_named(condition.predicate)->is_never_denied;
        case Condition::Kind::any: return std::ranges::any_of(condition.parts, is_never_denied);
        case Condition::Kind::all: return std::ranges::all_of(condition.parts, is_never_denied);
        default: return false;
    }
}

Assessed assessed(const Facts& facts, const FrameRule& rule) {
    const std::size_t size = facts.coordinations.size();
    if (rule.checking == Checking::not_checkable) return all_alike(size, Verdict::not_checkable);
    if (rule.checking == Checking::undocumented) return all_alike(size, Verdict::undocumented);
    if (facts.year && !coordination::may_hold(rule.in_force, *facts.year))
        return all_alike(size, Verdict::not_applicable);
    const std::string place = "rules[" + rule.id + ']';
    const Judgement applies = judged(facts, rule.applies, place + ".applies");
    const Judgement asks = judged(facts, rule.asks, place + ".requires");
    const bool never_denied = is_never_denied(rule.asks);
    Assessed found = all_alike(size, Verdict::unknown);
    for (std::size_t i = 0; i < size; ++i) {
        const Judgement& decides = applies.answers[i] == Answer::yes ? asks : applies;
        if (applies.answers[i] == Answer::no) found.verdicts[i] = Verdict::not_applicable;
        else if (applies.answers[i] == Answer::yes && asks.answers[i] != Answer::unknown)
            found.verdicts[i] = asks.answers[i] == Answer::yes ? Verdict::met : Verdict::not_met;
        found.awaits_cure[i] = found.verdicts[i] == Verdict::not_met ||
                               (applies.answers[i] == Answer::yes && never_denied &&
                                asks.answers[i] == Answer::unknown);
        found.rows[i] = decides.rows[i];
        found.untold[i] = decides.untold[i];
    }
    return found;
}

}  // namespace

std::optional<int> described(const Model& model, const Frame& frame, std::optional<int> year,
                             Date at) {
    if (year) return year;
    year = last_year_met(model, at);
    if (!year && at) year = at.year();
    std::optional<int> first, last;
    bool begins = !frame.rules.empty(), ends = begins;
    for (const FrameRule& rule : frame.rules) {
        const auto [since, until] = rule.in_force;
        begins = begins && since;
        ends = ends && until;
        if (since) first = std::min(first.value_or(since.year()), since.year());
        if (until) last = std::max(last.value_or(until.year()), until.year());
    }
    if (ends && (!year || *year > *last)) year = last;
    if (begins && year && *year < *first) year = first;
    return year;
}

Assessment::Assessment(const Model& model, const Frame& of, std::optional<int> year, Date at)
    : frame(of), facts(model, year, at, chosen_by(of)) {
    const coordination::Chosen chosen = chosen_by(of);
    for (const Reseau& reseau : model.reseaux)
        if (facts.stands(reseau) && chosen(model, reseau) == Answer::unknown)
            doubtful.push_back(model.reseaux.id_of(reseau));
    for (std::uint32_t place = 0; place < facts.coordinations.size(); ++place)
        places.push_back(place);
    std::ranges::sort(places, {}, [&](std::uint32_t place) -> const std::string& {
        return model.reseaux[facts.coordinations[place]].key;
    });
    for (const FrameRule& rule : frame.rules) rules.push_back(assessed(facts, rule));
}

Verdicts Assessment::verdicts(std::size_t rule, const std::vector<std::uint32_t>& of) const {
    Verdicts counts{};
    for (const std::uint32_t place : of)
        ++counts[static_cast<std::size_t>(rules[rule].verdicts[place])];
    return counts;
}

void Assessment::summarize(Finding& finding, const std::vector<std::uint32_t>& of,
                           const Texts& about_whom) const {
    const auto of_kind = [](const Verdicts& counts, Verdict verdict) {
        return counts[static_cast<std::size_t>(verdict)];
    };
    std::size_t met = 0, not_met = 0, unknown = 0, not_applicable = 0;
    for (std::size_t rule = 0; rule < rules.size(); ++rule) {
        const Verdicts counts = verdicts(rule, of);
        met += of_kind(counts, Verdict::met);
        not_met += of_kind(counts, Verdict::not_met);
        unknown += of_kind(counts, Verdict::unknown);
        not_applicable += of_kind(counts, Verdict::not_applicable);
    }
    finding.population_of =
        Label{"verdicts sur des règles qui s’appliquent",
              "oordelen over regels die van toepassing zijn", "verdicts on rules that apply"};
    finding.known = met + not_met;
    finding.population = finding.known + unknown;
    if (finding.population == 0)
        finding.sentences.push_back(said({"{0}, {1} : aucun verdict ; {2} sans objet.",
                                          "{0}, {1}: geen oordeel; {2} niet van toepassing.",
                                          "{0}, {1}: no verdict; {2} not applicable."},
                                         {frame.title, about_whom, number_of(not_applicable)}));
    else
        finding.sentences.push_back(said(
            {"{0}, {1} : sur {2} {2|verdict|verdicts}, la règle est respectée {3} fois et ne l’est "
             "pas {4} fois, on ne sait pas {5} fois ; {6} sans objet.",
             "{0}, {1}: van {2} {2|oordeel|oordelen} {3} nageleefd, {4} niet nageleefd, {5} niet "
             "geweten; {6} niet van toepassing.",
             "{0}, {1}: of {2} {2|verdict|verdicts}, {3} met, {4} not met, {5} unknown; {6} not "
             "applicable."},
            {frame.title, about_whom, number_of(finding.population), number_of(met),
             number_of(not_met), number_of(unknown), number_of(not_applicable)}));
    const auto checked = [&](Checking checking) {
        return static_cast<std::size_t>(
            std::ranges::count(frame.rules, checking, &FrameRule::checking));
    };
    finding.sentences.push_back(said(
        {"Sur {0} {0|règle|règles} du cadre, {1} {1|se vérifie|se vérifient} entièrement, {2} en "
         "partie, {3} ne {3|peut|peuvent} l’être par aucun fait, {4} {4|n’est pas documentée|ne "
         "sont pas documentées}.",
         "Van {0} {0|regel|regels} van het kader {1|is|zijn} er {1} volledig na te gaan, {2} "
         "deels, {3} met geen enkel feit; {4} {4|is|zijn} niet gedocumenteerd.",
         "Of {0} {0|rule|rules} of the frame, {1} can be checked in full, {2} in part, {3} by no "
         "fact; {4} {4|is|are} not documented."},
        {number_of(frame.rules.size()), number_of(checked(Checking::fully)),
         number_of(checked(Checking::partly)), number_of(checked(Checking::not_checkable)),
         number_of(checked(Checking::undocumented))}));
    finding.sentences.push_back(said_of(facts.year));
    const auto is_out_of_force = [&](const FrameRule& rule) {
        return facts.year && !coordination::may_hold(rule.in_force, *facts.year);
    };
    if (const auto others = std::ranges::count_if(frame.rules, is_out_of_force); others > 0)
        finding.sentences.push_back(
            said({"{0} {0|règle n’était|règles n’étaient} pas en vigueur cette année-là.",
                  "{0} {0|regel was|regels waren} dat jaar niet van kracht.",
                  "{0} {0|rule was|rules were} not in force in that year."},
                 {number_of(static_cast<std::size_t>(others))}));
    if (frame.example) finding.sentences.emplace_back(about_examples);
}

}  // namespace maillage::inline analysis::framing
