// SPDX-License-Identifier: Apache-2.0
#include "count.hpp"

namespace maillage::inline analysis::coordination {
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
    Bounds all{Bounds::any, 0};
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        if (among[i] == Answer::no) continue;
        ++count.population;
        count.unknown += among[i] != Answer::yes || !numbers[i].exact();
        if (among[i] != Answer::yes || !numbers[i].stated()) continue;
        all = {std::min(all.least, numbers[i].least), std::max(all.most, numbers[i].most)};
    }
    if (all.least < Bounds::any) count.range.min = all.least;
    if (count.range.min && all.most < Bounds::any) count.range.max = all.most;
    return count;
}

}  // namespace maillage::inline analysis::coordination
