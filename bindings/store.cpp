// SPDX-License-Identifier: Apache-2.0
#include "bindings.hpp"

void bind_store(py::module_& module) {
    using namespace maillage;
    using Released = py::call_guard<py::gil_scoped_release>;

    module.def("has_snapshots", &has_snapshots, "Whether the library was built with snapshots.");
    module.def("save_snapshot", &save_snapshot, Released(), py::arg("model"), py::arg("path"),
               "Writes a snapshot of a model, whole or not at all.");
    module.def("load_snapshot", &load_snapshot, Released(), py::arg("path"),
               "The model of a snapshot that was made here.");
}
