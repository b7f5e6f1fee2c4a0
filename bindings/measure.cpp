// SPDX-License-Identifier: Apache-2.0
#include <pybind11/numpy.h>

#include "bindings.hpp"

void bind_measure(py::module_& module) {
    using namespace maillage;

    module.def(
        "measure",
        [](const View& view, const std::string& name) {
            Measurement result;
            {
                py::gil_scoped_release released;
                result = measure(view, name);
            }
            // The array owns the values: nothing is copied.
            auto* values = new std::vector<double>(std::move(result.values));
            const py::capsule owner(values,
                                    [](void* p) { delete static_cast<std::vector<double>*>(p); });
            return py::array_t<double>(static_cast<py::ssize_t>(values->size()), values->data(),
                                       owner);
        },
        py::arg("view"), py::arg("name"), "One value a node; NaN where undefined.");

    module.def(
        "measures",
        [] {
            py::list all;
            for (const Measure& measure : measures()) {
                py::dict about;
                about["name"] = std::string(measure.name);
                about["label"] = label_dict(measure.label);
                about["formula"] = std::string(measure.formula);
                about["source"] = std::string(measure.source);
                about["complexity"] = std::string(measure.complexity);
                about["needs_two_mode"] = measure.needs_two_mode;
                all.append(about);
            }
            return all;
        },
        "Every measure: name, labels, formula, source, complexity.");
}
