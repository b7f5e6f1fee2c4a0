// SPDX-License-Identifier: Apache-2.0
#include <maillage/analysis/codebook.hpp>

#include <algorithm>
#include <array>
#include <cassert>

#include <maillage/model/minutes.hpp>

#include "question.hpp"

namespace maillage::inline analysis {
namespace coordination {
namespace {

std::array<Chapter, 5> all_chapters() {
    return {creation_and_means(), steering_and_objectives(), activities(), people(),
            expectations()};
}

Count answered(const Question& question, const Facts& facts) {
    if (const auto* holds = std::get_if<Answers (*)(const Facts&)>(&question.answer))
        return count((*holds)(facts));
    return std::get<Count (*)(const Facts&)>(question.answer)(facts);
}

}  // namespace

Answers answers_to(std::string_view id, const Facts& facts) {
    const std::array<Chapter, 5> chapters = all_chapters();
    for (const Chapter& chapter : chapters)
        for (const Repeat& repeat : chapter.repeats)
            if (repeat.id == id) return answers_to(repeat.of, facts);
    for (const Chapter& chapter : chapters)
        for (const Question& question : chapter.questions)
            if (question.id == id)
                return std::get<Answers (*)(const Facts&)>(question.answer)(facts);
    assert(!"a question of the codebook");
    return Answers(facts.coordinations.size());
}

}  // namespace coordination

std::vector<CodebookEntry> codebook(const Model& model, std::optional<int> year, Date at) {
    const coordination::Facts facts(model, year, at);
    const auto chapters = coordination::all_chapters();
    std::vector<CodebookEntry> entries;
    for (const coordination::Chapter& chapter : chapters)
        for (const coordination::Question& question : chapter.questions) {
            const coordination::Count found = coordination::answered(question, facts);
            entries.push_back({std::string(question.id), question.text, question.population_of,
                               found.yes, found.range, found.population, found.unknown,
                               question.note, chapter.title});
        }
    for (const coordination::Chapter& chapter : chapters)
        for (const coordination::Repeat& repeat : chapter.repeats) {
            CodebookEntry entry = *std::ranges::find(entries, repeat.of, &CodebookEntry::id);
            entry.id = repeat.id;
            entry.note = repeat.note;
            entry.chapter = chapter.title;
            entries.push_back(std::move(entry));
        }
    std::ranges::sort(entries, {}, &CodebookEntry::id);
    return entries;
}

std::optional<int> last_year_met(const Model& model, Date no_later_than) {
    const Id<Meeting> last = last_meeting(model, no_later_than);
    return last ? std::optional(model.meetings[last].date.year()) : std::nullopt;
}

std::size_t possible_coordinations(const Model& model, std::optional<int> year, Date at) {
    if (!year) year = last_year_met(model, at);
    return static_cast<std::size_t>(std::ranges::count_if(model.reseaux, [&](const Reseau& reseau) {
        return coordination::is_coordination(model, reseau) == coordination::Answer::unknown &&
               !(year && !coordination::may_hold(reseau.period, *year));
    }));
}

}  // namespace maillage::inline analysis
