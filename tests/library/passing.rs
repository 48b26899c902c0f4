//! Proposals that pass: the sound samples, at selection, with a judgement of every answer.

use efro_gti::project::{FIELDS, Field, FieldKind};
use serde_json::{Value, json};

/// The three sound sample proposals, two of a single city and a joint one.
pub(crate) fn sound() -> Vec<Value> {
    let all = include_str!("../../examples/data/proposals.json");
    let mut all: Vec<Value> = serde_json::from_str(all).unwrap();
    all.truncate(3);
    assert!(all.iter().any(|one| one["cities"].as_array().unwrap().len() == 2));
    all
}

/// The sound proposals at selection, with a judgement of every answer.
pub(crate) fn passing() -> Vec<Value> {
    let mut all = sound();
    for form in &mut all {
        form["phase"] = json!("selection");
        for name in statements() {
            form.get_mut(name).into_iter().for_each(judge);
        }
        for name in ["principles", "preferred_principles"] {
            let answers = form.get_mut(name).and_then(Value::as_object_mut);
            answers.into_iter().flatten().for_each(|(_, answer)| judge(answer));
        }
        for city in ["antwerp", "ghent"] {
            let policy = form["policy_fit"].get_mut(city).and_then(Value::as_object_mut);
            let statements =
                policy.into_iter().flatten().filter(|(name, _)| *name != "agreement_refs");
            statements.for_each(|(_, answer)| judge(answer));
        }
    }
    all
}

/// The statements of a proposal, those by city and by principle apart.
pub(crate) fn statements() -> Vec<&'static str> {
    let fields = FIELDS.iter().filter(|field| matches!(field.kind(), FieldKind::Statement(_)));
    fields.map(Field::name).collect()
}

fn judge(statement: &mut Value) {
    if statement.is_string() {
        let judgement = json!({ "verdict": "convincing", "by": "Jury", "on": "2024-01-18", "reason": "Helder." });
        *statement = json!({ "answer": statement.take(), "judgements": [judgement] });
    }
}
