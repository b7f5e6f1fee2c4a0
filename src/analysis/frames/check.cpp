// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <maillage/analysis/asked_year.hpp>
#include <maillage/io/called.hpp>

#include "../cells.hpp"
#include "../evidence.hpp"
#include "../stamp.hpp"
#include "assessment.hpp"
#include "caveat.hpp"

namespace maillage::inline analysis {
namespace framing {
namespace {

/// As many rows as one reads; how many there are is said beside.
constexpr std::size_t shown_rows = 12;

/// The first of them, in order.
Value named_rows(const Rows& ordered) {
    std::vector<Named> names;
    for (const Evident& row : ordered)
        if (names.size() < shown_rows)
            names.push_back(evidence(*row.table, row.table->row(row.row).key));
    return names;
}

/// Whether what is not told is which réseau a grant pays for.
bool lacks_reseau(const Table<Grant>& grants, const Rows& rows,
                  const std::vector<const AnyTable*>& untold) {
    return untold == std::vector<const AnyTable*>{&grants} && !rows.empty() &&
           std::ranges::all_of(rows, [&](const Evident& row) {
               return row.table == &grants && !grants[Id<Grant>{row.row}].reseau;
           });
}

Value what_to_do(const Model& model, const FrameRule& rule, Verdict verdict, bool awaits_cure,
                 const Rows& rows, const std::vector<const AnyTable*>& untold) {
    if (awaits_cure) return rule.cure;
    if (verdict != Verdict::unknown || untold.empty()) return nothing_said();
    const Texts tables =
        labels_listed(untold, [](const AnyTable* table) { return table->label(); });
    if (lacks_reseau(model.grants, rows, untold))
        return said({"Dire dans {0} quel réseau ces lignes paient (colonne « reseau »).",
                     "In {0} zeggen voor welk netwerk deze rijen zijn (kolom ‘reseau’).",
                     "Say in {0} which réseau these rows pay for (column “reseau”)."},
                    {model.grants.label()});
    if (!rows.empty())
        return said({"Compléter ces lignes, ou noter ce qu’il en est dans {0}.",
                     "Deze rijen aanvullen, of noteren hoe het zit in {0}.",
                     "Fill in these rows, or record what is so in {0}."},
                    {tables});
    return said({"Noter ce qu’il en est dans {0} ou, s’il n’y a rien, dans une enquête complète.",
                 "Noteren hoe het zit in {0} of, als er niets is, in een volledige bevraging.",
                 "Record what is so in {0} or, if there is nothing, in a complete inquiry."},
                {tables});
}

/// What is good to know of a rule; that it is an example is so wherever its row goes.
Value noted(const Frame& frame, const FrameRule& rule) {
    if (!frame.example) return text_or_nothing(rule.note);
    const Texts example(about_examples);
    return rule.note.known() ? together(example, rule.note) : example;
}

void add_row(Finding& finding, const Assessment& assessment, std::size_t number, Value reseau,
             Verdict verdict, bool awaits_cure, const Rows& rows,
             const std::vector<const AnyTable*>& untold) {
    const FrameRule& rule = assessment.frame.rules[number];
    const Rows ordered = sorted(rows);
    finding.rows.push_back(
        {std::move(reseau), Named{rule.id, rule.text}, named(verdict), named_rows(ordered),
         rule.checking <= Checking::partly ? number_of(ordered.size()) : nothing_said(),
         what_to_do(assessment.facts.model, rule, verdict, awaits_cure, rows, untold),
         rule.reference, named(rule.checking), noted(assessment.frame, rule)});
}

}  // namespace
}  // namespace framing

Finding check_frame(const Model& model, const Frame& frame, const FrameQuestion& question) {
    using namespace framing;
    const std::optional<int> year = described(model, frame, asked_year(question.year), question.at);
    Id<Reseau> asked;
    if (!question.reseau.empty())
        asked = Id<Reseau>{asked_row(model.reseaux, question.reseau).index};
    const Assessment assessment(model, frame, year, question.at);

    Finding finding;
    finding.indicator = "frames";
    finding.title = frame.title;
    finding.columns = {named_column("reseau", {"réseau", "netwerk", "réseau"}),
                       named_column("rule", {"règle", "regel", "rule"}),
                       named_column("verdict", {"verdict", "oordeel", "verdict"}),
                       named_column("evidence", {"d’après", "volgens", "evidence"}),
                       {"evidence_rows", Label{"lignes", "rijen", "rows"}},
                       {"to_do", Label{"que faire", "wat te doen", "what to do"}},
                       {"reference", Label{"référence", "verwijzing", "reference"}},
                       named_column("checking", {"vérifiable", "na te gaan", "can be checked"}),
                       {"note", Label{"à savoir", "goed te weten", "good to know"}}};

    std::vector<std::uint32_t> of = assessment.places;
    if (asked)
        std::erase_if(of, [&](auto p) { return assessment.facts.coordinations[p] != asked; });
    for (const std::uint32_t place : of)
        for (std::size_t i = 0; i < frame.rules.size(); ++i)
            if (const Assessed& rule = assessment.rules[i];
                frame.rules[i].checking <= Checking::partly)
                add_row(finding, assessment, i,
                        named(model.reseaux, assessment.facts.coordinations[place]),
                        rule.verdicts[place], rule.awaits_cure[place], rule.rows[place],
                        rule.untold[place]);
    for (std::size_t i = 0; i < frame.rules.size(); ++i)
        if (frame.rules[i].checking > Checking::partly)
            add_row(finding, assessment, i, nothing_or_unknown(true),
                    frame.rules[i].checking == Checking::undocumented ? Verdict::undocumented
                                                                      : Verdict::not_checkable,
                    false, {}, {});

    const Texts whom = asked ? named(model.reseaux, asked).name
                             : said({"{0} {0|réseau|réseaux}", "{0} {0|netwerk|netwerken}",
                                     "{0} {0|réseau|réseaux}"},
                                    {number_of(of.size())});
    assessment.summarize(finding, of, whom);
    std::size_t doubtful = assessment.doubtful.size();
    if (asked) {
        doubtful = static_cast<std::size_t>(std::ranges::count(assessment.doubtful, asked));
        if (!assessment.facts.stands(model.reseaux[asked]))
            finding.sentences.push_back(
                said({"{0} n’existait pas en {1}.", "{0} bestond niet in {1}.",
                      "{0} did not exist in {1}."},
                     {whom, std::to_string(*year)}));
        else if (of.empty())
            finding.sentences.push_back(
                doubtful ? said({"On ne sait pas si ce cadre concerne {0}.",
                                 "Men weet niet of dit kader {0} aangaat.",
                                 "One cannot tell whether this frame concerns {0}."},
                                {whom})
                         : said({"Ce cadre ne concerne pas {0}.", "Dit kader gaat {0} niet aan.",
                                 "This frame does not concern {0}."},
                                {whom}));
    }
    if (doubtful) finding.omitted.push_back({doubtful_reseaux, doubtful});
    finding.caveats.emplace_back(about_verdicts);
    stamp(finding, model, Lens{},
          {{"frame", frame.id},
           {"reseau", asked ? model.reseaux[asked].key : ""},
           {"year", year ? std::to_string(*year) : ""},
           {"at", to_text(question.at)}});
    return finding;
}

}  // namespace maillage::inline analysis
