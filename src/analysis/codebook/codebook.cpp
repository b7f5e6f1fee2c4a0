// SPDX-License-Identifier: Apache-2.0
#include <maillage/analysis/codebook.hpp>

#include "question.hpp"

namespace maillage::inline analysis {

std::vector<CodebookEntry> codebook(const Model& model, std::optional<int> year) {
    const questions::Facts facts(model, year);
    std::vector<CodebookEntry> entries;
    for (const questions::Chapter chapter :
         {questions::creation_and_means(), questions::steering_and_objectives(),
          questions::activities(), questions::people(), questions::expectations()})
        for (const questions::Question& question : chapter.questions) {
            const questions::Count found = question.answer(facts);
            entries.push_back({std::string(question.id), question.text, question.population_of,
                               found.yes, found.range, found.population, found.unknown,
                               question.note, chapter.title});
        }
    std::ranges::sort(entries, {}, &CodebookEntry::id);
    return entries;
}

}  // namespace maillage::inline analysis
