// SPDX-License-Identifier: Apache-2.0
#include <maillage/measure/measure.hpp>

#include <algorithm>

#include <maillage/vocabulary/error.hpp>

namespace maillage::inline measurement {
namespace {

const Measure& measure_named(std::string_view name) {
    const auto found = std::ranges::find(measures(), name, &Measure::name);
    if (found != measures().end()) return *found;
    std::string names;
    for (const Measure& measure : measures())
        names.append(names.empty() ? "" : ", ").append(measure.name);
    throw ArgumentError({"argument.unknown", {std::string(name), names}});
}

/// Refuses what the measure cannot use: whoever asks for it expects another answer.
void check_options(const Measure& measure, const MeasureOptions& options) {
    const std::string name(measure.name);
    const Measure::Takes takes = measure.takes;
    const auto refuse_option = [&](std::string option) {
        const std::string taken = std::string(takes.by ? "by " : "") +
                                  (takes.damping ? "damping " : "") +
                                  (takes.strength || takes.distance ? "weights " : "");
        const Label none{"aucune option", "geen enkele optie", "no option"};
        throw ArgumentError(
            {"measure.option",
             {name, std::move(option),
              taken.empty() ? Texts(none) : Texts(taken.substr(0, taken.size() - 1))}});
    };
    if ((options.weights == Weights::strength && !takes.strength) ||
        (options.weights == Weights::distance && !takes.distance))
        throw ArgumentError({"measure.weights",
                             {name, std::string(code(options.weights)),
                              takes.distance   ? "ignored, strength, distance"
                              : takes.strength ? "ignored, strength"
                                               : "ignored"}});
    if (options.by && !takes.by) refuse_option("by");
    if (!options.by && takes.by) throw ArgumentError({"measure.attribute", {name}});
    if (options.damping != MeasureOptions().damping && !takes.damping) refuse_option("damping");
}

}  // namespace

Measurement measure(const View& view, std::string_view name, const MeasureOptions& options) {
    const Measure& measure = measure_named(name);
    check_options(measure, options);
    return {std::string(name), measure.of, measure.values(view, options)};
}

}  // namespace maillage::inline measurement
