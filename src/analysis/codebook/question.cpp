// SPDX-License-Identifier: Apache-2.0
#include "question.hpp"

namespace maillage::inline analysis::questions {
namespace {

Answers everyone(std::size_t size) { return Answers(size, Answer::yes); }

}  // namespace

Count count(const Answers& holds) { return count(holds, everyone(holds.size())); }

Count count(const Answers& holds, const Answers& among) {
    Count count{0};
    for (std::size_t i = 0; i < holds.size(); ++i) {
        const Answer both = among[i] & holds[i];
        count.population += among[i] != Answer::no;
        count.unknown += both == Answer::unknown;
        *count.yes += both == Answer::yes;
    }
    return count;
}

Count spread(const Numbers& numbers) { return spread(numbers, everyone(numbers.size())); }

Count spread(const Numbers& numbers, const Answers& among) {
    Count count;
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        if (among[i] == Answer::no) continue;
        ++count.population;
        if (among[i] != Answer::yes || !numbers[i].exact()) {
            ++count.unknown;
            continue;
        }
        const double value = numbers[i].least;
        count.range = {std::min(count.range.min.value_or(value), value),
                       std::max(count.range.max.value_or(value), value)};
    }
    return count;
}

}  // namespace maillage::inline analysis::questions
