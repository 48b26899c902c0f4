//! The share rules of a plan: by the crate, and as a Rego policy by `regorus`.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::hint::black_box;

use efro_gti::{FinancialPlan, OutcomeKind, Report, RuleSet, Verdict};
use regorus::languages::rego::compiler::Compiler;
use regorus::rvm::vm::RegoVM;
use regorus::{Engine, Value};

use crate::ratio;
use crate::table::{Answer, Row};

const SAMPLE: &str = include_str!("../../../examples/data/efro-vlaanderen-2021-2027.json");
const ENTRY: &str = "data.shares.verdicts";

/// The verdict of each rule, by its id.
type Verdicts = BTreeMap<String, String>;

/// The policy, compiled once: for the interpreter, and for the virtual machine.
struct Policy {
    engine: Engine,
    machine: RegoVM,
}

impl Policy {
    fn new(rego: &str) -> Self {
        let mut engine = Engine::new();
        engine.add_policy("shares.rego".into(), rego.into()).expect("a sound policy");
        let compiled = engine.compile_with_entrypoint(&ENTRY.into()).expect("its entry");
        let program = Compiler::compile_from_policy(&compiled, &[ENTRY]).expect("a program");
        let mut machine = RegoVM::new();
        machine.load_program(program);
        Self { engine, machine }
    }

    fn interpret(&mut self, plan: Value) -> Value {
        self.engine.set_input(plan);
        self.engine.eval_rule(ENTRY.into()).expect("verdicts")
    }

    fn execute(&mut self, plan: Value) -> Value {
        self.machine.set_input(plan);
        self.machine.execute().expect("verdicts")
    }
}

/// Each side on the plans of a list that holds what is near a limit, and then in time.
pub(crate) fn compare(repeats: u32) -> (Vec<Row>, Vec<Answer>) {
    let mut policy = Policy::new(include_str!("shares.rego"));
    let rules = RuleSet::adopted();
    let plans = plans();
    for text in plans.iter().map(String::as_str).chain([SAMPLE]) {
        let ours = verdicts(&rules.check(&FinancialPlan::from_json(text).expect("a sound plan")));
        assert_eq!(ours, read(&policy.interpret(value(text))), "interpreted: {text}");
        assert_eq!(ours, read(&policy.execute(value(text))), "executed: {text}");
    }

    let (plan, input) = (FinancialPlan::from_json(SAMPLE).expect("a sound plan"), value(SAMPLE));
    let check = || drop(black_box(rules.check(black_box(&plan))));
    let read_and_check = || {
        drop(black_box(rules.check(&FinancialPlan::from_json(black_box(SAMPLE)).expect("sound"))));
    };
    let row =
        |task: &str, other: &str, ratio| Row { task: task.into(), other: other.into(), ratio };
    let rows = vec![
        row(
            "the share rules of a plan in memory",
            "regorus, virtual machine",
            ratio::median(repeats, check, || drop(black_box(policy.execute(input.clone())))),
        ),
        row(
            "the share rules of a plan in memory",
            "regorus, interpreter",
            ratio::median(repeats, check, || drop(black_box(policy.interpret(input.clone())))),
        ),
        row(
            "the share rules of a plan from its text",
            "regorus, virtual machine",
            ratio::median(repeats, read_and_check, || {
                drop(black_box(policy.execute(value(black_box(SAMPLE)))));
            }),
        ),
    ];
    (rows, answers(&rules, &mut policy))
}

fn answers(rules: &RuleSet, policy: &mut Policy) -> Vec<Answer> {
    let verdict = |verdicts: &Verdicts, id: &str| verdicts[id].clone();
    let ours = |text: &str, id| {
        let plan = FinancialPlan::from_json(text).expect("a sound plan");
        verdict(&verdicts(&rules.check(&plan)), id)
    };
    let short = plan(1_000_000_000, 79_999_999, 0, 0, 600_000_000, None);
    let tenth = plan(10_000, 30, 30, 300, 6_000, None);
    // The rule as one would first write it, with amounts as numbers of JSON.
    let mut engine = Engine::new();
    let naive = "package naive\nholds := input.two_cities == input.declared_base * 0.1";
    engine.add_policy("naive.rego".into(), naive.into()).expect("a sound policy");
    engine.set_input(value(r#"{ "two_cities": 0.30, "declared_base": 3.00 }"#));
    let naive = engine.eval_rule("data.naive.holds".into()).expect("an answer");
    let naive = if naive == Value::from(true) { "passed" } else { "failed" };
    let urban = verdict(&read(&policy.execute(value(&short))), "urban-minimum");
    let cities = verdict(&read(&policy.execute(value(&tenth))), "two-cities");
    vec![
        Answer {
            question: "79,999,999 of 1,000,000,000 cents: at least 8 %?",
            ours: ours(&short, "urban-minimum"),
            other: "regorus",
            theirs: format!("{urban}, in whole cents and multiplied out"),
        },
        Answer {
            question: "0.30 of 3.00: exactly 10 %?",
            ours: ours(&tenth, "two-cities"),
            other: "regorus",
            theirs: format!("{cities} in whole cents; {naive} with amounts as JSON numbers"),
        },
    ]
}

fn value(text: &str) -> Value {
    Value::from_json_str(text).expect("JSON")
}

/// The verdicts of the rules; those of the checks are not in the policy.
fn verdicts(report: &Report) -> Verdicts {
    let rules = report.outcomes().iter().filter(|outcome| outcome.kind() == OutcomeKind::Rule);
    rules.map(|rule| (rule.id().to_string(), code(rule.verdict()).to_string())).collect()
}

fn code(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Passed => "passed",
        Verdict::Failed => "failed",
        _ => "not-evaluated",
    }
}

fn read(verdicts: &Value) -> Verdicts {
    let text = |value: &Value| value.as_string().expect("text").to_string();
    let verdicts = verdicts.as_object().expect("verdicts");
    verdicts.iter().map(|(id, verdict)| (text(id), text(verdict))).collect()
}

/// Plans a cent or a rounding away from each limit, exact and rounded, large and small.
fn plans() -> Vec<String> {
    let mut plans = Vec::new();
    for net in [10_000, 10_001, 26_674_200_000, 900_000_000_000_000_003_i64] {
        for off in [0, 1, 2, 55_000, 55_001, 90_000, 90_001, 110_000, 110_001]
            .into_iter()
            .flat_map(|off| [off, -off])
        {
            // Thousands of euros, where that is not too much for the total.
            for precision in
                [None, Some("1000.00")].into_iter().take(1 + usize::from(net > 99_999_999))
            {
                let share =
                    |percent| i64::try_from(i128::from(net) * percent / 100).expect("smaller");
                let near = |percent| (share(percent) + off).clamp(0, net);
                plans.push(plan(net, near(8), near(8), share(80), near(60), precision));
                plans.push(plan(net, near(8), 0, 0, near(60), precision));
            }
        }
    }
    plans
}

/// A plan of these cents. What is zero is left out, but for the total.
fn plan(
    net: i64,
    urban: i64,
    two_cities: i64,
    declared: i64,
    priority: i64,
    precision: Option<&str>,
) -> String {
    let euros = |cents: i64| format!("\"{}.{:02}\"", cents / 100, cents % 100);
    let mut text = format!(
        r#"{{ "name": "made up", "total": {}, "technical_assistance": "100.00",
           "priorities": {{ "2.A.1": {}, "2.A.2": {} }}"#,
        euros(net + 10_000),
        euros(priority),
        euros(net - priority)
    );
    let mut add = |key: &str, value: String| write!(text, r#", "{key}": {value}"#).expect("memory");
    let stated = [("total", urban), ("two_cities", two_cities)]
        .map(|(key, cents)| (cents != 0).then(|| format!(r#""{key}": {}"#, euros(cents))));
    let stated: Vec<String> = stated.into_iter().flatten().collect();
    add("urban_development", format!("{{ {} }}", stated.join(", ")));
    if declared != 0 {
        add("declared_base", euros(declared));
    }
    if let Some(unit) = precision {
        add("precision", format!("\"{unit}\""));
    }
    text.push_str(" }");
    text
}
