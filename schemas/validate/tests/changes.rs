//! Every small change to a good document: the schema accepts each document that the crate reads, unless
//! it only differs in case or blanks, and refuses each that the crate refuses, except for problems that
//! no schema can express.

use serde_json::{Map, Value, json};
use validate::{KINDS, Kind};

/// Problems that no schema can express, by code or, for reports, by message.
const BEYOND: [&str; 20] = [
    // Two spellings of one code, or of an id.
    "duplicate: ",
    "duplicate-cell: ",
    "sum-out-of-range: ",
    // Two dates that are compared.
    "date-too-early: ",
    // Any spelling of a slice that has a named field.
    "has-own-field: ",
    // One priority as in table 11, and another not.
    "not-as-other-priorities: ",
    "the field \"2.A.",
    // Two amounts that are compared.
    "expected at most the allocation of the priority",
    "expected at most the total cost",
    "expected at most the amount of the whole operation",
    "is negative: expected zero or more",
    "precision-too-coarse: ",
    "base-without-target: ",
    "shares-above-whole: ",
    // Of as many digits as the largest.
    "expected an amount between \"-92233720368547758.07\" and \"92233720368547758.07\"",
    "does not follow from the rest of the document",
    "does not fit the rest of the document",
    // Fields that are required only for some values of others.
    "the field \"actual_share\" is missing",
    "the field \"required_to\" is missing",
    "the field \"state\" is missing",
];

/// Values to put anywhere: each is read somewhere.
fn values() -> Vec<Value> {
    vec![
        Value::Null,
        json!(true),
        json!(-1),
        json!(1.5),
        json!(""),
        json!(" "),
        json!("x"),
        json!("-0"),
        json!("0.001"),
        json!("12,50"),
        json!("1.00"),
        json!("-1.00"),
        json!("99999999999999999.99"),
        json!("8 %"),
        json!("101%"),
        json!("ghent"),
        json!("Gent|antwerp"),
        json!("ghent+Gent"),
        json!("RSO2.4"),
        json!("2024-02-29"),
        json!("2023-02-29"),
        json!("/a~1b"),
        json!([]),
        json!(["x"]),
        json!([{}]),
        json!({}),
        json!({ "nl": "x" }),
        json!({ "ghent": "1.00" }),
    ]
}

/// The document with each small change, one at a time.
fn changed(document: &Value, fields: &[String]) -> Vec<Value> {
    let mut all = values();
    match document {
        Value::Object(object) => {
            for (key, value) in object {
                let with = |value| put(object, key, value);
                all.extend(changed(value, fields).into_iter().map(with));
                let mut without = object.clone();
                without.remove(key);
                all.push(without.into());
                // Under a name that is almost the same.
                all.push(put(&without_key(object, key), &key.to_uppercase(), value.clone()));
            }
            for field in fields.iter().filter(|field| !object.contains_key(*field)) {
                let few = [json!("x"), json!("1.00"), json!(true), json!([]), json!({})];
                all.extend(few.map(|value| put(object, field, value)));
            }
        }
        Value::Array(elements) => {
            for (place, element) in elements.iter().enumerate() {
                all.extend(changed(element, fields).into_iter().map(|element| {
                    let mut elements = elements.clone();
                    elements[place] = element;
                    Value::Array(elements)
                }));
            }
            for more in values().into_iter().chain(elements.first().cloned()) {
                all.push(elements.iter().cloned().chain([more]).collect());
            }
        }
        Value::String(text) => {
            let texts = [
                format!(" {text}"),
                format!("{text} "),
                format!("-{text}"),
                format!("{text}0"),
                format!("0{text}"),
                text.to_uppercase(),
                text.replace('.', ","),
            ];
            all.extend(texts.map(Value::String));
        }
        _ => {}
    }
    all
}

fn put(object: &Map<String, Value>, key: &str, value: Value) -> Value {
    let mut object = object.clone();
    object.insert(key.to_string(), value);
    object.into()
}

fn without_key(object: &Map<String, Value>, key: &str) -> Map<String, Value> {
    object.iter().filter(|(name, _)| *name != key).map(|(k, v)| (k.clone(), v.clone())).collect()
}

/// Every name of a field in the schema.
fn fields(schema: &Value, names: &mut Vec<String>) {
    match schema {
        Value::Object(object) => {
            if let Some(Value::Object(properties)) = object.get("properties") {
                names.extend(properties.keys().cloned());
            }
            object.values().for_each(|value| fields(value, names));
        }
        Value::Array(values) => values.iter().for_each(|value| fields(value, names)),
        _ => {}
    }
}

/// The names of fields that the crate's errors list when one is unknown.
fn listed_fields(kind: &Kind) -> Vec<String> {
    let unknown = ["unknown".to_string()];
    let good = kind.listed("good").into_iter().flat_map(|(_, one)| changed(&one, &unknown));
    let errors = good.filter_map(|document| (kind.read)(&document.to_string()).err());
    let mut names = Vec::new();
    for error in errors {
        for line in error.lines().filter(|line| line.contains("unknown field")) {
            if let Some((_, list)) = line.split_once("expected ") {
                names.extend(list.split(['"', '`']).skip(1).step_by(2).map(str::to_string));
            }
        }
    }
    names
}

fn contains_null(document: &Value) -> bool {
    match document {
        Value::Null => true,
        Value::Array(values) => values.iter().any(contains_null),
        Value::Object(object) => object.values().any(contains_null),
        _ => false,
    }
}

/// The document in small letters, without blanks, hyphens and underscores.
fn plain(document: &Value) -> Value {
    let plain_text = |text: &str| -> String {
        let letters = text.chars().filter(|one| !one.is_whitespace() && !"-_".contains(*one));
        letters.flat_map(char::to_lowercase).collect()
    };
    match document {
        Value::String(text) => plain_text(text).into(),
        Value::Array(elements) => elements.iter().map(plain).collect(),
        Value::Object(object) => {
            object.iter().map(|(key, value)| (plain_text(key), plain(value))).collect()
        }
        other => other.clone(),
    }
}

/// How many changed documents were read, and how many refused.
fn compare(kind: &Kind) -> (usize, usize) {
    let validator = kind.validator();
    let path = validate::root().join("schemas").join(kind.name).with_extension("json");
    let mut names = vec![];
    fields(&validate::json(&path), &mut names);
    for name in listed_fields(kind) {
        assert!(names.contains(&name), "{}: the schema has no {name}", kind.name);
    }
    names.push("unknown".to_string());
    names.sort();
    names.dedup();
    let (mut read, mut refused) = (0, 0);
    for (what, good) in kind.listed("good") {
        for document in changed(&good, &names) {
            let valid = validator.is_valid(&document);
            match (kind.read)(&document.to_string()) {
                Ok(()) => {
                    read += 1;
                    // `null` is read as a missing value; it is never written.
                    let null = contains_null(&document);
                    let respelt = plain(&document) == plain(&good);
                    assert!(
                        valid || null || respelt,
                        "{} {what}: read, and not valid: {document}",
                        kind.name
                    );
                }
                Err(error) => {
                    refused += 1;
                    let beyond =
                        error.lines().all(|line| BEYOND.iter().any(|beyond| line.contains(beyond)));
                    assert!(
                        !valid || beyond,
                        "{} {what}: {error}, and valid: {document}",
                        kind.name
                    );
                }
            }
        }
    }
    (read, refused)
}

#[test]
fn the_schema_and_the_crate_agree_on_every_small_change() {
    for kind in &KINDS {
        let (read, refused) = compare(kind);
        println!("{}: {read} read, {refused} refused", kind.name);
        assert!(read > 100 && refused > 1_000, "{}: {read}, {refused}", kind.name);
    }
}
