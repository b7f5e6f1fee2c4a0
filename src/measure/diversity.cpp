// SPDX-License-Identifier: Apache-2.0
#include <maillage/measure/diversity.hpp>

#include <algorithm>

#include "groups.hpp"
#include "undefined.hpp"

namespace maillage::inline measurement {

std::vector<double> blau(const View& view, const Attribute& attribute) {
    check_attribute(view, attribute);
    std::vector<double> values(view.node_count()), counts(attribute.codes.size());
    for (Node node = 0; node < values.size(); ++node) {
        std::ranges::fill(counts, 0);
        double known = 0;
        for (const Step step : view.neighbours(node)) {
            const std::uint32_t group = attribute.groups[step.node];
            if (group == Attribute::unknown) continue;
            ++counts[group];
            ++known;
        }
        double alike = 0;
        for (const double count : counts) alike += count * count;
        values[node] = ratio(known * known - alike, known * known);
    }
    return values;
}

std::vector<double> iqv(const View& view, const Attribute& attribute) {
    const double groups = static_cast<double>(attribute.codes.size());
    std::vector<double> values = blau(view, attribute);
    for (double& value : values) value = ratio(value * groups, groups - 1);
    return values;
}

}  // namespace maillage::inline measurement
