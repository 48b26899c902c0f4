//! The query of the guide adds up operations in SQLite as a ledger does.

use efro_gti::portfolio::{Funding, Level, Part, Posting, Row, Stage};
use efro_gti::rules::Strand;
use efro_gti::{Euro, Ledger, Slice, SpecificObjective, Theme};
use rusqlite::{Connection, params};

const GUIDE: &str = include_str!("../../src/guide/cookbook.md");

const TABLE: &str = "CREATE TABLE part (
    id TEXT NOT NULL, strand TEXT NOT NULL, theme TEXT, specific_objective TEXT NOT NULL, stage TEXT NOT NULL,
    erdf INTEGER NOT NULL, total INTEGER NOT NULL, paid_erdf INTEGER, paid_total INTEGER,
    UNIQUE (id, strand, theme, specific_objective)
)";

/// The only SQL of the page.
fn query() -> &'static str {
    let mut blocks = GUIDE.split("```sql\n").skip(1);
    let (query, _) = blocks.next().unwrap().split_once("```").unwrap();
    assert_eq!(blocks.next(), None);
    query
}

/// Made-up parts, in every cell and at every stage.
fn rows() -> Vec<Row<'static>> {
    let mut state = 1_u64;
    let mut draw = |most: i64| {
        // The generator of Knuth's MMIX.
        state =
            state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        i64::try_from(state >> 33).unwrap() % most
    };
    let pick = |all: usize, drawn: i64| usize::try_from(drawn).unwrap() % all;
    let rows = (0..20_000).map(|number| {
        let mut funding = || {
            let erdf = draw(100_000_000);
            let cents = |cents| Euro::from_cents(cents).unwrap();
            Funding { erdf: cents(erdf), total: cents(erdf + draw(100_000_000)) }
        };
        let (funding, paid) = (funding(), funding());
        let stage = Stage::ALL[pick(Stage::ALL.len(), draw(1_000))];
        let paid = (stage == Stage::Completed || draw(2) == 0).then_some(paid);
        let part = Part {
            strand: Strand::ALL[pick(Strand::ALL.len(), draw(1_000))],
            theme: Theme::ALL.get(pick(Theme::ALL.len() + 1, draw(1_000))).copied(),
            specific_objective: SpecificObjective::ALL
                [pick(SpecificObjective::ALL.len(), draw(1_000))],
            stage,
            funding,
            paid,
        };
        Row::new(format!("OP-{number}"), part).unwrap()
    });
    rows.collect()
}

fn database(rows: &[Row]) -> Connection {
    let mut database = Connection::open_in_memory().unwrap();
    database.execute(TABLE, []).unwrap();
    let transaction = database.transaction().unwrap();
    for row in rows {
        let Part { strand, theme, specific_objective, stage, funding, paid } = row.part();
        let insert = "INSERT INTO part VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";
        let values = params![
            row.id(),
            strand.code(),
            theme.map(Theme::code),
            specific_objective.code(),
            stage.code(),
            funding.erdf.cents(),
            funding.total.cents(),
            paid.map(|paid| paid.erdf.cents()),
            paid.map(|paid| paid.total.cents()),
        ];
        transaction.execute(insert, values).unwrap();
    }
    transaction.commit().unwrap();
    database
}

/// The postings of the query, as the example of the guide makes them.
fn postings(database: &Connection) -> Vec<Posting> {
    let mut statement = database.prepare(query()).unwrap();
    let postings = statement.query_map([], |row| {
        let code = |column: usize| row.get::<_, String>(column);
        let cents = |column: usize| row.get(column).map(|cents| Euro::from_cents(cents).unwrap());
        Ok(Posting {
            count: row.get(4)?,
            funding: Funding { erdf: cents(5)?, total: cents(6)? },
            paid: Funding { erdf: cents(7)?, total: cents(8)? },
            paid_above_committed: cents(9)?,
            ..Posting::new(
                code(0)?.parse().unwrap(),
                row.get::<_, Option<String>>(1)?.map(|theme| theme.parse().unwrap()),
                code(2)?.parse().unwrap(),
                code(3)?.parse().unwrap(),
            )
        })
    });
    postings.unwrap().collect::<Result<_, _>>().unwrap()
}

#[test]
fn query_of_the_guide_adds_up_what_a_ledger_does() {
    let rows = rows();
    let postings = postings(&database(&rows));
    let ledger: Ledger = rows.into_iter().collect();
    let cells = Strand::ALL.len() * (Theme::ALL.len() + 1) * SpecificObjective::ALL.len();
    assert_eq!(postings.len(), cells * Stage::ALL.len());
    assert_eq!(postings.iter().copied().collect::<Ledger>(), ledger);
    // In another order, they are what the ledger writes.
    let mut sorted = postings;
    sorted.sort_by_key(|one| {
        let theme = one.theme.map_or(Theme::ALL.len(), |theme| theme as usize);
        (one.specific_objective, one.strand, theme, one.stage)
    });
    assert_eq!(ledger.postings(), Ok(sorted));
    assert!(ledger.paid_above_committed(Slice::NET).unwrap() > Euro::ZERO);
    assert!(ledger.commitments(Level::Paid).unwrap().funding(Slice::NET).erdf > Euro::ZERO);
}

#[test]
fn query_of_no_operations_has_no_rows() {
    assert_eq!(postings(&database(&[])), []);
}
