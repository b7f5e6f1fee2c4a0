// SPDX-License-Identifier: Apache-2.0
#include "judgement.hpp"

#include <algorithm>

namespace maillage::inline analysis::framing {
namespace {

/// The rows that decide of several conditions: those of the conditions that answer as all do together.
Judgement joined(Answers answers, const std::vector<Judgement>& parts) {
    const std::size_t size = answers.size();
    Judgement whole{std::move(answers), std::vector<Rows>(size),
                    std::vector<std::vector<const AnyTable*>>(size)};
    for (const Judgement& part : parts)
        for (std::size_t i = 0; i < size; ++i) {
            if (part.answers[i] != whole.answers[i]) continue;
            std::ranges::copy(part.rows[i], std::back_inserter(whole.rows[i]));
            for (const AnyTable* table : part.untold[i])
                if (std::ranges::find(whole.untold[i], table) == whole.untold[i].end())
                    whole.untold[i].push_back(table);
        }
    return whole;
}

}  // namespace

Judgement all_of(const Facts& facts, const std::vector<Judgement>& parts) {
    Answers answers(facts.coordinations.size(), Answer::yes);
    for (const Judgement& part : parts) answers = std::move(answers) & part.answers;
    return joined(std::move(answers), parts);
}

Judgement any_of(const Facts& facts, const std::vector<Judgement>& parts) {
    Answers answers(facts.coordinations.size(), Answer::no);
    for (const Judgement& part : parts) answers = std::move(answers) | part.answers;
    return joined(std::move(answers), parts);
}

Judgement opposite(Judgement judgement) {
    judgement.answers = ~std::move(judgement.answers);
    return judgement;
}

template <class Kept>
Judgement Witness::judgement(Answers answers, Kept kept) {
    const std::size_t size = answers.size();
    Judgement judgement{std::move(answers), std::vector<Rows>(size),
                        std::vector<std::vector<const AnyTable*>>(size)};
    for (std::size_t i = 0; i < size; ++i) {
        const Answer answer = judgement.answers[i];
        for (const Seen& seen : seen_[i])
            if (kept(seen.held, answer)) judgement.rows[i].push_back(seen.row);
        if (answer == Answer::unknown) judgement.untold[i].push_back(&table_);
        if (answer != Answer::no) continue;
        if (const auto inquiry = facts_.named_all(table_.name(), facts_.coordinations[i]))
            judgement.rows[i].push_back({&facts_.model.inquiries, inquiry.index});
    }
    return judgement;
}

Judgement Witness::of_one(Answers answers) && {
    return judgement(std::move(answers), [](Answer held, Answer answer) { return held == answer; });
}

Judgement Witness::of_number(Answers answers) && {
    return judgement(std::move(answers), [](Answer held, Answer answer) {
        return held == Answer::yes || (held == Answer::unknown && answer == Answer::unknown);
    });
}

}  // namespace maillage::inline analysis::framing
