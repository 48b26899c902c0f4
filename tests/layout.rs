//! The layout of `src`: a module imports only modules above it in a fixed order, and files do not import each other
//! in a cycle.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// The modules in the order in which data flows. Each may import those before it.
const MODULES: [&str; 20] = [
    "text",
    "shared",
    "nearest",
    "closed_list",
    "parse",
    "worded",
    "document",
    "code",
    "source",
    "money",
    "programme",
    "strategy",
    "rules",
    "report",
    "allocation",
    "portfolio",
    "project",
    "repair",
    "wire",
    "guide",
];

/// A file as a module path: `money/euro.rs` is `["money", "euro"]`, `money/mod.rs` is `["money"]`.
type Module = Vec<String>;

fn source_files(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            source_files(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
}

fn sources() -> BTreeMap<Module, String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    source_files(&root, &mut files);
    files
        .into_iter()
        .map(|path| {
            let name = path.strip_prefix(&root).unwrap().with_extension("");
            let parts = name.iter().map(|part| part.to_str().unwrap().to_string());
            let module = parts.filter(|part| part != "mod" && part != "lib").collect();
            (module, fs::read_to_string(path).unwrap())
        })
        .collect()
}

/// The paths that a file imports: those of its `use` items, one for each name in braces, and those written out in
/// full. Comments are skipped.
fn imports(code: &str) -> Vec<String> {
    let code: String = code
        .lines()
        .map(|line| line.split("//").next().unwrap_or_default())
        .collect::<Vec<_>>()
        .join("\n");
    let mut imports = Vec::new();
    for start in ["crate::", "super::"] {
        for (at, _) in code.match_indices(start) {
            // The middle of a longer path, such as `super::super::x`.
            if code[..at].ends_with("::") {
                continue;
            }
            let path: String = code[at..]
                .chars()
                .take_while(|c| c.is_alphanumeric() || "_:".contains(*c))
                .collect();
            match path.strip_suffix("::") {
                Some(prefix) if code[at + path.len()..].starts_with('{') => {
                    let inside = &code[at + path.len() + 1..];
                    let inside = &inside[..inside.find('}').unwrap()];
                    // Glob imports are only for the links of the guide.
                    let is_name = |name: &&str| !name.is_empty() && !name.ends_with('*');
                    let names = inside.split(',').map(str::trim).filter(is_name);
                    imports.extend(names.map(|name| format!("{prefix}::{name}")));
                }
                _ => imports.push(path),
            }
        }
    }
    // The pages of the guide link to items of the root.
    imports.retain(|path| path != "crate::*");
    imports
}

/// The file that a path leads to, through the re-exports of folders.
fn target(from: &Module, path: &str, files: &BTreeMap<Module, String>) -> Module {
    let mut parts: Vec<&str> = path.split("::").collect();
    let mut module: Module = match parts.remove(0) {
        "crate" => Vec::new(),
        _ => from[..from.len() - 1].to_vec(),
    };
    for part in parts {
        let child = [module.clone(), vec![part.to_string()]].concat();
        let next =
            if files.contains_key(&child) { Some(child) } else { exported(&module, part, files) };
        match next {
            Some(next) => module = next,
            None => break,
        }
    }
    module
}

/// The file that a folder, or the crate, re-exports `name` from.
fn exported(module: &Module, name: &str, files: &BTreeMap<Module, String>) -> Option<Module> {
    for statement in files[module].split(';') {
        let Some((_, path)) = statement.rsplit_once("use ") else { continue };
        let Some((child, names)) = path.split_once("::") else { continue };
        let mut names = names.split(|c: char| !(c.is_alphanumeric() || c == '_'));
        let child = [module.clone(), vec![child.to_string()]].concat();
        if names.any(|other| other == name) && files.contains_key(&child) {
            return exported(&child, name, files).or(Some(child));
        }
    }
    None
}

/// Whether a line declares a module in a separate file: `mod euro;`, `pub mod guide;`.
fn names_a_module(line: &str) -> bool {
    line.ends_with(';')
        && ["mod ", "pub mod ", "pub(super) mod "].iter().any(|one| line.starts_with(one))
}

fn edges() -> BTreeMap<Module, BTreeSet<Module>> {
    let files = sources();
    files
        .iter()
        // The `mod.rs` files only re-export.
        .filter(|(module, code)| !module.is_empty() && !code.lines().any(names_a_module))
        .map(|(module, code)| {
            // An inline module names its own file as `super`.
            let inline =
                ["wire", "schema", "serde_form", "tests"].map(|name| format!("\nmod {name} {{"));
            let start = inline.iter().filter_map(|start| code.find(start)).min();
            let (own, inline) = code.split_at(start.unwrap_or(code.len()));
            let inline = imports(inline).into_iter().filter(|path| path.starts_with("crate::"));
            let targets = imports(own)
                .into_iter()
                .chain(inline)
                .map(|path| target(module, &path, &files))
                .filter(|target| target != module)
                .collect();
            (module.clone(), targets)
        })
        .collect()
}

#[test]
fn every_module_is_in_the_order() {
    let found: BTreeSet<String> =
        sources().keys().filter_map(|module| module.first().cloned()).collect();
    assert_eq!(found, MODULES.iter().map(ToString::to_string).collect());
}

#[test]
fn modules_import_only_those_above_them() {
    let place = |module: &Module| MODULES.iter().position(|name| *name == module[0]);
    let mut seen = 0;
    for (from, targets) in edges() {
        for to in targets {
            assert!(!to.is_empty(), "{} imports a path that leads to no file", from.join("/"));
            assert!(
                place(&to) <= place(&from),
                "{} imports {}, which is below it",
                from.join("/"),
                to.join("/")
            );
            seen += 1;
        }
    }
    assert!(seen > 1_000, "only {seen} imports were found");
}

#[test]
fn no_import_cycles() {
    let edges = edges();
    for start in edges.keys() {
        let mut todo: Vec<&Module> = edges[start].iter().collect();
        let mut reached = BTreeSet::new();
        while let Some(next) = todo.pop() {
            if reached.insert(next) {
                todo.extend(edges.get(next).into_iter().flatten());
            }
        }
        assert!(!reached.contains(start), "{} is in an import cycle", start.join("/"));
    }
}

/// rustdoc finds an alias of a type in a private module only if its re-export has the alias.
#[test]
fn aliases_of_types_are_on_their_re_exports() {
    let mut seen = 0;
    for (module, code) in sources() {
        for (at, _) in code.match_indices("#[doc(alias(") {
            let mut items = code[at..].lines().filter(|line| line.trim().starts_with("pub "));
            // The macro call of a page of the guide has none.
            let Some(item) = items.next() else { continue };
            let may_have_one = ["pub use ", "pub mod ", "    pub const "];
            let may_have_one = may_have_one.iter().any(|start| item.starts_with(start));
            assert!(may_have_one, "in {}: {item}", module.join("/"));
            seen += 1;
        }
    }
    assert!(seen > 30, "only {seen} aliases were found");
}

#[test]
fn imports_are_parsed() {
    let code = "use crate::money::{Euro, Share};\nuse super::Figure;\n// use crate::no::One;\nlet x = crate::text::Text::new();";
    let mut found = imports(code);
    found.sort();
    assert_eq!(
        found,
        ["crate::money::Euro", "crate::money::Share", "crate::text::Text::new", "super::Figure"]
    );
}
