// SPDX-License-Identifier: Apache-2.0
// Which rules of a frame the coordinations meet: a law, a circular, the recommendations of a study.

#include "../frames/assessment.hpp"

#include "../answer.hpp"
#include "../described_year.hpp"
#include "../frames/caveat.hpp"

namespace maillage::inline analysis::indicators::frames {
namespace {

std::vector<std::string> ids() {
    std::vector<std::string> ids;
    for (const Frame& frame : analysis::frames()) ids.push_back(frame.id);
    return ids;
}

About about() {
    return {
        "frames",
        {"Cadres", "Kaders", "Frames"},
        {"Quelles règles d’un cadre (loi, arrêté, circulaire, recommandations) les coordinations "
         "respectent-elles ?",
         "Welke regels van een kader (wet, besluit, omzendbrief, aanbevelingen) leven de "
         "coördinaties na?",
         "Which rules of a frame (a law, an order, a circular, recommendations) do coordinations "
         "meet?"},
        {"Une ligne par règle : combien de coordinations la respectent, ne la respectent pas, de "
         "combien on ne sait pas, combien elle ne concerne pas, et à combien elle s’applique. Une "
         "règle que nul fait ne vérifie, ou que les sources ne documentent pas, n’a pas de "
         "nombres.",
         "Eén rij per regel: hoeveel coördinaties ze naleven, niet naleven, van hoeveel men het "
         "niet weet, hoeveel zij niet aangaat, en voor hoeveel zij geldt. Een regel die geen feit "
         "kan nagaan, of die de bronnen niet documenteren, heeft geen aantallen.",
         "One row a rule: how many coordinations meet it, do not, of how many one cannot tell, how "
         "many it does not concern, and to how many it applies. A rule that no fact can check, or "
         "that the sources do not document, has no numbers."},
        framing::about_verdicts,
        described_year(
            {{"frame",
              Parameter::Type::choice,
              "circulaire-2010-2014",
              {"cadre", "kader", "frame"},
              ids()}},
            {"année décrite (si rien n’est dit, la dernière où l’on s’est réuni, ou la plus proche "
             "où le cadre valait)",
             "beschreven jaar (als niets gezegd is, het laatste waarin men vergaderde, of het "
             "dichtste waarin het kader gold)",
             "year that is described (if none is said, the last one in which anybody met, or the "
             "nearest in which the frame held)"}),
        {"Loi organique des CPAS du 8 juillet 1976, article 62",
         "Arrêté du Collège réuni du 4 mai 2006 (numac 2006031262)", "URIAS 2014, 4.1 et 6.1"}};
}

Finding run(const Model& model, const Lens&, const Arguments& arguments) {
    const Frame& frame = frame_called(arguments.text("frame"));
    const Date at = arguments.date("at");
    const framing::Assessment assessment(
        model, frame, framing::described(model, frame, year_of(arguments), at), at);
    Finding finding;
    finding.columns = {
        named_column("rule", {"règle", "regel", "rule"}),
        {"met", Label{"respectée", "nageleefd", "met"}},
        {"not_met", Label{"non respectée", "niet nageleefd", "not met"}},
        {"unknown", Label{"on ne sait pas", "niet geweten", "unknown"}},
        {"not_applicable", Label{"sans objet", "niet van toepassing", "not applicable"}},
        {"applicable", Label{"s’applique à", "geldt voor", "applies to"}},
        named_column("not_met_by", {"non respectée par", "niet nageleefd door", "not met by"}),
        named_column("checking", {"vérifiable", "na te gaan", "can be checked"}),
        {"reference", Label{"référence", "verwijzing", "reference"}},
        {"note", Label{"à savoir", "goed te weten", "good to know"}}};
    for (std::size_t i = 0; i < frame.rules.size(); ++i) {
        const FrameRule& rule = frame.rules[i];
        std::vector<Value> row{Named{rule.id, rule.text}};
        const bool is_checked = rule.checking <= Checking::partly;
        const framing::Verdicts counts = assessment.verdicts(i, assessment.places);
        std::size_t applicable = 0;
        for (const Verdict verdict :
             {Verdict::met, Verdict::not_met, Verdict::unknown, Verdict::not_applicable}) {
            const std::size_t count = counts[static_cast<std::size_t>(verdict)];
            if (verdict != Verdict::not_applicable) applicable += count;
            row.push_back(is_checked ? number_of(count) : nothing_said());
        }
        row.push_back(is_checked ? number_of(applicable) : nothing_said());
        std::vector<Named> failing;
        for (const std::uint32_t place : assessment.places)
            if (assessment.rules[i].verdicts[place] == Verdict::not_met)
                failing.push_back(named(model.reseaux, assessment.facts.coordinations[place]));
        row.push_back(is_checked ? Value(std::move(failing)) : nothing_named());
        row.emplace_back(named(rule.checking));
        row.emplace_back(rule.reference);
        row.push_back(text_or_nothing(rule.note));
        finding.rows.push_back(std::move(row));
    }
    assessment.summarize(
        finding, assessment.places,
        said({"{0} {0|coordination|coordinations}", "{0} {0|coördinatie|coördinaties}",
              "{0} {0|coordination|coordinations}"},
             {number_of(assessment.places.size())}));
    if (const std::size_t doubtful = assessment.doubtful.size())
        finding.omitted.push_back({framing::doubtful_reseaux, doubtful});
    return finding;
}

}  // namespace

Indicator indicator() { return {about(), run}; }

}  // namespace maillage::inline analysis::indicators::frames
