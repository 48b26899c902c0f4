//! Reading rule sets, and their schema.

use alloc::string::String;
use alloc::vec::Vec;

use crate::document::{
    ExpectedKind, Fields, Node, Path, ProblemKind, Problems, Read, document, element,
};
use crate::rules::{Base, OutOfScope, Rule, RuleBuilder, RuleSet, RuleSetBuilder, UnreadableRule};

impl Read for RuleSet {
    fn read(node: &Node, at: &Path, problems: &mut Problems) -> Option<Self> {
        const FIELDS: &[&str] = &["id", "title", "version", "rules", "out_of_scope"];
        let mut fields = Fields::of(node, at, FIELDS, problems)?;
        let id = fields.required::<String>("id").map(Into::into);
        let title = fields.required("title");
        let version = fields.optional::<String>("version");
        let rules = fields.required::<Rules>("rules");
        let out_of_scope = fields.optional("out_of_scope").unwrap_or_default();
        let version = version.map_or(Self::FIRST_VERSION, Into::into);
        let rules = rules.map(|Rules(rules)| rules).unwrap_or_default();
        // Checked even if there are problems already, so that all are reported.
        RuleSetBuilder { id, title, version, rules, out_of_scope }.checked(problems)
    }
}

/// The rules of a set. A rule that cannot be read is kept by its id, if it has one.
struct Rules(Vec<Result<RuleBuilder, UnreadableRule>>);

impl Read for Rules {
    fn read(node: &Node, at: &Path, problems: &mut Problems) -> Option<Self> {
        if !node.is_list() {
            return node.is_not(at, ExpectedKind::Array, problems);
        }
        let (rules, most) = (node.elements(), RuleSet::MAX_RULES);
        if rules.len() > most {
            node.refuse(at, ProblemKind::TooMany { given: rules.len(), most }, problems);
            return None;
        }
        let rules = rules.iter().enumerate().map(|(place, node)| {
            let id = || node.text_of("id").map(|id| String::from(id).into());
            element(node, &at.element(place), problems).ok_or_else(id)
        });
        Some(Self(rules.collect()))
    }
}

impl Read for RuleBuilder {
    fn read(node: &Node, at: &Path, problems: &mut Problems) -> Option<Self> {
        const FIELDS: &[&str] = &[
            "id", "title", "target", "bound", "share", "base", "severity", "level", "citation",
            "note",
        ];
        let mut fields = Fields::of(node, at, FIELDS, problems)?;
        let (id, target) = (fields.required::<String>("id"), fields.required("target"));
        let title = fields.required("title");
        let (bound, share) = (fields.required("bound"), fields.required("share"));
        let (base, citation) = (fields.required::<Base>("base"), fields.required("citation"));
        let (severity, level) = (fields.optional("severity"), fields.optional("level"));
        let remark = fields.optional("note");
        let mut rule = Rule::builder(id?, target?)
            .title(title?)
            .bound(bound?, share?)
            .of(base?)
            .citation(citation?);
        if let Some(severity) = severity {
            rule = rule.severity(severity);
        }
        if let Some(level) = level {
            rule = rule.level(level);
        }
        if let Some(remark) = remark {
            rule = rule.note(remark);
        }
        Some(rule)
    }
}

impl Read for OutOfScope {
    fn read(node: &Node, at: &Path, problems: &mut Problems) -> Option<Self> {
        let mut fields = Fields::of(node, at, &["id", "text", "citation"], problems)?;
        let (id, text) = (fields.required("id"), fields.required("text"));
        let citation = fields.required("citation");
        Some(Self { id: id?, text: text?, citation: citation? })
    }
}

document!(RuleSet);
document!(OutOfScope);

#[cfg(feature = "schemars")]
mod schema {

    use alloc::string::ToString;
    use alloc::vec::Vec;

    use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

    use crate::document::schema::{Object, schema, some_text};
    use crate::money::Share;
    use crate::rules::{Base, Bound, OutOfScope, Rule, RuleSet, Severity, Slice, TestLevel};
    use crate::source::Citation;
    use crate::text::Text;

    schema!(RuleSet, "RuleSet", |generator| {
        let rules = json_schema!({
            "type": "array",
            "items": generator.subschema_for::<Rule>(),
            "minItems": 1,
            "maxItems": RuleSet::MAX_RULES,
        });
        let description = "Allocation rules that are checked together. Exact shares of one base add up \
            to at most 100 % if their targets do not overlap.";
        Object::new(description)
            .required_of("id", "The id of the set.", some_text())
            .required::<Text>(generator, "title", "The title of the set.")
            .optional_of("version", "The version of the set; 1 if omitted.", some_text())
            .required_of("rules", "The rules, each with a unique id.", rules)
            .optional::<Vec<OutOfScope>>(
                generator,
                "out_of_scope",
                "Parts of the law that the set does not cover.",
            )
            .schema()
    });

    schema!(Rule, "Rule", |generator| {
        let description = "A rule: a slice must be at least, at most or exactly a share of a base.";
        Object::new(description)
            .required_of("id", "The id of the rule.", some_text())
            .required::<Text>(generator, "title", "The title: what is required, in a few words.")
            .required::<Slice>(generator, "target", "The slice whose share the rule limits.")
            .required::<Bound>(
                generator,
                "bound",
                "Whether the share is a minimum, a maximum or exact.",
            )
            .required::<Share>(generator, "share", "The share of the base.")
            .required::<Base>(generator, "base", "The base of the share; it contains the target.")
            .optional_of(
                "severity",
                "The severity if the rule is not met.",
                with_default::<Severity>(generator, Severity::Error.code()),
            )
            .optional_of(
                "level",
                "The level at which the source tests the rule.",
                with_default::<TestLevel>(generator, TestLevel::Programme.code()),
            )
            .required::<Citation>(generator, "citation", "The passage that requires it.")
            .optional::<Text>(
                generator,
                "note",
                "How an ambiguous passage was read, or another remark.",
            )
            .schema()
    });

    fn with_default<T: JsonSchema>(generator: &mut SchemaGenerator, default: &str) -> Schema {
        let mut schema = generator.subschema_for::<T>();
        schema.insert("default".to_string(), default.into());
        schema
    }

    schema!(OutOfScope, "OutOfScope", |generator| {
        Object::new("A part of the law that is listed as not covered.")
            .required_of("id", "The id.", some_text())
            .required::<Text>(generator, "text", "The part that is not covered.")
            .required::<Citation>(generator, "citation", "The passage that contains it.")
            .schema()
    });
}
