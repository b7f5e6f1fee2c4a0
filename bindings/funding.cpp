// SPDX-License-Identifier: Apache-2.0
#include "bindings.hpp"

using namespace maillage;

void bind_funding(py::module_& module) {
    py::class_<AllocationKey>(module, "AllocationKey", "How an envelope is shared, as data.")
        .def_readonly("id", &AllocationKey::id, "Its name.")
        .def_readonly("title", &AllocationKey::title, "What it is, in languages.")
        .def_readonly("sources", &AllocationKey::sources, "Where it comes from.")
        .def_readonly("is_example", &AllocationKey::is_example,
                      "Whether its numbers come from no act.")
        .def("__repr__", [](const AllocationKey& key) {
            return "<AllocationKey " + key.id + (key.is_example ? ", an example>" : ">");
        });

    module.def(
        "allocation_keys", [] { return maillage::allocation_keys(); },
        "The keys of the library, by id.");
    module.def(
        "read_allocation_key", [](const std::string& path) { return read_allocation_key(path); },
        py::arg("path"), py::call_guard<py::gil_scoped_release>(), "The key of a JSON file.");
    module.def(
        "allocation_key", [](const std::string& id) { return allocation_key(id); }, py::arg("id"),
        "The key of the library of that id.");
    module.def(
        "allocation_key_from_json",
        [](const std::string& text, const std::string& name) {
            return allocation_key_from_json(text, name);
        },
        py::arg("text"), py::arg("name"), py::call_guard<py::gil_scoped_release>(),
        "The key of a JSON document.");
    module.def(
        "allocate",
        [](const Model& model, const std::optional<std::string>& envelope, const AllocationKey& key,
           const std::optional<AllocationKey>& beside, std::optional<int> year, Date at) {
            AllocationOptions options;
            if (envelope) options.envelope = envelope_of(*envelope);
            options.year = year;
            options.at = at;
            options.beside = beside ? &*beside : nullptr;
            return allocate(model, key, options);
        },
        py::arg("model"), py::arg("envelope"), py::arg("key"), py::arg("beside"), py::arg("year"),
        py::arg("at"), py::call_guard<py::gil_scoped_release>(), "What each actor is given.");
}
