//! The answers of the server, without a browser.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::{Duration, Instant};

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::header::HeaderName;
use axum::http::{HeaderMap, Request, StatusCode, header};
use intake_form::{local_router, router, serve};
use serde_json::{Value, json};
use tower::ServiceExt;

/// The status and text of an answer.
fn ask(request: Request<Body>) -> (StatusCode, String) {
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    runtime.block_on(async {
        let answer = router().oneshot(request).await.unwrap();
        let status = answer.status();
        let body = to_bytes(answer.into_body(), usize::MAX).await.unwrap();
        (status, String::from_utf8(body.to_vec()).unwrap())
    })
}

fn get(path: &str) -> (StatusCode, String) {
    ask(Request::get(path).body(Body::empty()).unwrap())
}

fn post(path: &str, body: impl Into<Body>) -> (StatusCode, String) {
    ask(Request::post(path).body(body.into()).unwrap())
}

fn assessed(language: &str, document: &Value) -> Value {
    let (status, answer) = post(&format!("/assess?lang={language}"), document.to_string());
    assert_eq!(status, StatusCode::OK);
    serde_json::from_str(&answer).unwrap()
}

/// The checks of an answer at a place.
fn at<'a>(answer: &'a Value, place: &str) -> Vec<&'a Value> {
    answer["checks"].as_array().unwrap().iter().filter(|one| one["at"] == place).collect()
}

#[test]
fn an_empty_form_has_nothing_wrong() {
    let answer = assessed("en", &json!({}));
    assert_eq!(answer["conclusion"], "incomplete");
    let progress = answer["progress"].as_str().unwrap();
    assert!(progress.ends_with(" filled in"), "{progress}");
    let filled_in = |answer: &Value| -> usize {
        answer["progress"].as_str().unwrap().split(' ').next().unwrap().parse().unwrap()
    };
    let more = assessed("en", &json!({ "title": "A square", "lead": "Stad Gent" }));
    assert_eq!(filled_in(&more), filled_in(&answer) + 2);
    let checks = answer["checks"].as_array().unwrap();
    let wrong =
        |one: &&Value| ["error", "warning", "info"].contains(&one["tone"].as_str().unwrap());
    assert_eq!(checks.iter().find(wrong), None);
    assert!(checks.len() > 40);
    assert_eq!(at(&answer, "/period/start")[0]["tone"], "missing");
    assert_eq!(at(&answer, "/reach")[0]["says"], "waiting for “City or cities”");
    assert!(!answer["out_of_scope"].as_array().unwrap().is_empty());
}

#[test]
fn a_half_typed_date_is_reported_in_the_language_of_the_page() {
    let document = json!({ "period": { "start": "2024-1" } });
    let dutch = assessed("nl", &document);
    let [note] = at(&dutch, "/period/start")[..] else { panic!("{dutch}") };
    assert_eq!(dutch["conclusion"], "voldoet niet");
    assert_eq!(note["tone"], "error");
    assert_eq!(note["field"], "Eerste dag");
    assert!(note["says"].as_str().unwrap().starts_with("\"2024-1\" is niet te lezen"), "{note}");
    let english = assessed("en", &document);
    let says = at(&english, "/period/start")[0]["says"].as_str().unwrap();
    assert!(says.starts_with("\"2024-1\" cannot be read"), "{says}");
}

#[test]
fn the_samples_open_and_the_first_has_nothing_wrong() {
    let (_, page) = get("/?lang=en");
    let mut number = 0;
    while let (StatusCode::OK, sample) = get(&format!("/samples/{number}")) {
        let sample: Value = serde_json::from_str(&sample).unwrap();
        assert!(page.contains(&format!("<option value=\"{number}\">")));
        let answer = assessed("en", &sample);
        assert!(number > 0 || answer["conclusion"] == "incomplete");
        number += 1;
    }
    assert_eq!(number, 6);
}

#[test]
fn a_document_is_opened_with_every_value_where_the_form_has_a_field() {
    let short = json!({
        "cities": ["Gent"], "city_role": "initiator", "location": { "municipalities": "44021" },
        "principles": { "ghent-1": "Yes" }, "urban_angle": "Dense"
    });
    let (status, opened) = post("/open?lang=en", short.to_string());
    assert_eq!(status, StatusCode::OK);
    let expected = json!({
        "cities": ["ghent"], "city_role": { "ghent": "initiator" }, "location": { "municipalities": ["44021"] },
        "principles": { "ghent-1": { "answer": "Yes" } }, "urban_angle": { "answer": "Dense" }
    });
    assert_eq!(serde_json::from_str::<Value>(&opened).unwrap(), expected);
}

#[test]
fn a_role_is_not_lost_to_a_city_that_cannot_be_read() {
    let document = json!({ "cities": ["antwrp"], "city_role": "initiator" });
    let (_, opened) = post("/open?lang=en", document.to_string());
    let opened: Value = serde_json::from_str(&opened).unwrap();
    assert_eq!(opened["city_role"], json!({ "antwerp": "initiator", "ghent": "initiator" }));
}

#[test]
fn problems_of_a_broken_document_have_line_and_column() {
    let (status, problems) = post("/open?lang=en", "{ \"themas\": [],\n  \"title\": 1 }");
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    let problems: Vec<String> = serde_json::from_str(&problems).unwrap();
    assert!(problems[0].starts_with("/themas (line 1, column 3)"), "{problems:?}");
    assert!(problems[1].starts_with("/title (line 2, column 12)"), "{problems:?}");
    for text in ["", "[", "[]", "7", "\u{0}", &"[".repeat(100_000)] {
        for path in ["/open", "/assess"] {
            let (status, problems) = post(path, text.to_string());
            assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY, "{path}: {text:.9}");
            let problems: Vec<String> = serde_json::from_str(&problems).unwrap();
            assert!(!problems.is_empty(), "{path}: {text:.9}");
        }
    }
}

#[test]
fn documents_that_are_too_large_or_not_text_are_refused() {
    let large = format!("{{\"title\": \"{}\"}}", "x".repeat(256 * 1024));
    assert_eq!(post("/assess", large.clone()).0, StatusCode::PAYLOAD_TOO_LARGE);
    assert_eq!(post("/open", large).0, StatusCode::PAYLOAD_TOO_LARGE);
    assert_eq!(post("/assess", vec![0xff, 0xfe]).0, StatusCode::BAD_REQUEST);
    assert_eq!(get("/?lang=%3Cscript%3E").0, StatusCode::BAD_REQUEST);
    assert_eq!(get("/samples/99").0, StatusCode::NOT_FOUND);
}

#[test]
fn the_page_is_in_the_language_asked_for_and_loads_nothing_from_elsewhere() {
    let (_, dutch) = get("/");
    assert!(dutch.contains("<html lang=\"nl\">") && dutch.contains("Hernieuwbare energie"));
    let (_, english) = get("/?lang=en");
    assert!(english.contains("<html lang=\"en\">") && english.contains("Renewable energy"));
    assert!(!english.contains("://"), "a link to elsewhere");
}

/// The status and headers of an answer to a request of which one header is set.
fn headed(router: Router, path: &str, name: HeaderName, value: &str) -> (StatusCode, HeaderMap) {
    let request = Request::get(path).header(name, value).body(Body::empty()).unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let answer = runtime.block_on(router.oneshot(request)).unwrap();
    (answer.status(), answer.headers().clone())
}

#[test]
fn every_answer_says_what_it_may_load_and_is_not_guessed_or_kept() {
    for path in ["/", "/?lang=x", "/form.js", "/form.css", "/samples/0", "/samples/x", "/elsewhere"]
    {
        for host in ["localhost", "example.org"] {
            let (_, headers) = headed(local_router(), path, header::HOST, host);
            let policy = headers[header::CONTENT_SECURITY_POLICY].to_str().unwrap();
            assert!(
                policy.starts_with("default-src 'none'; script-src 'self'"),
                "{path}: {policy}"
            );
            assert_eq!(headers[header::X_CONTENT_TYPE_OPTIONS], "nosniff", "{path}");
            assert_eq!(headers[header::CACHE_CONTROL], "no-store", "{path}");
            assert_eq!(headers[header::REFERRER_POLICY], "no-referrer", "{path}");
        }
    }
}

#[test]
fn requests_for_other_hosts_and_from_other_pages_are_refused() {
    for (host, status) in [
        ("localhost:8080", StatusCode::OK),
        ("127.0.0.1", StatusCode::OK),
        ("example.org", StatusCode::MISDIRECTED_REQUEST),
        ("localhost.example.org:8080", StatusCode::MISDIRECTED_REQUEST),
        ("", StatusCode::MISDIRECTED_REQUEST),
    ] {
        assert_eq!(headed(local_router(), "/", header::HOST, host).0, status, "{host}");
    }
    assert_eq!(
        headed(local_router(), "/", header::ACCEPT, "*/*").0,
        StatusCode::MISDIRECTED_REQUEST,
        "no host",
    );
    for (origin, status) in [
        ("http://localhost:8080", StatusCode::OK),
        ("https://localhost:8080", StatusCode::OK),
        ("http://localhost:9000", StatusCode::FORBIDDEN),
        ("https://example.org", StatusCode::FORBIDDEN),
        ("null", StatusCode::FORBIDDEN),
        ("", StatusCode::FORBIDDEN),
    ] {
        let request = Request::post("/assess")
            .header(header::HOST, "localhost:8080")
            .header(header::ORIGIN, origin)
            .body(Body::from("{}"))
            .unwrap();
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        let answer = runtime.block_on(router().oneshot(request)).unwrap();
        assert_eq!(answer.status(), status, "{origin}");
    }
}

#[test]
fn nothing_of_a_bad_request_is_echoed() {
    let marked = "%3Cscript%3Emark";
    for path in
        [format!("/?lang={marked}"), format!("/samples/{marked}"), format!("/{marked}?{marked}")]
    {
        let (status, answer) = get(&path);
        assert!(status.is_client_error(), "{path}");
        assert_eq!(answer, "", "{path}");
    }
    let (status, answer) = post(&format!("/assess?lang={marked}"), "{}");
    assert_eq!((status, &*answer), (StatusCode::BAD_REQUEST, ""));
    // Names and values of a document are shown escaped.
    let hostile = "A\u{1b}[31m\u{202e}\n";
    let (_, problems) = post("/open", json!({ hostile: 1 }).to_string());
    let problems: Vec<String> = serde_json::from_str(&problems).unwrap();
    assert!(problems[0].contains(r"A\u{1b}[31m\u{202e}\u{a}"), "{problems:?}");
    let judgement =
        json!({ "verdict": "convincing", "by": hostile, "on": "2024-01-18", "reason": hostile });
    let statement = json!({ "answer": hostile, "judgements": [judgement] });
    let document = json!({
        "title": hostile, "call": hostile, "themes": [hostile], "cities": ["ghent"],
        "principles": { hostile: statement }, "urban_angle": statement, "urban_needs": [hostile],
    });
    let mut answer = assessed("en", &document);
    // The place is what the page looks a field up by, and does not show.
    for check in answer["checks"].as_array_mut().unwrap() {
        check.as_object_mut().unwrap().remove("at");
    }
    let answer = answer.to_string();
    for hidden in ["\u{202e}", "\\u001b"] {
        assert!(!answer.contains(hidden), "{answer}");
    }
    assert!(answer.contains("[31m"));
}

/// A document of the largest size costs a bounded answer.
#[test]
fn long_lists_give_a_bounded_answer() {
    let many = |element: &str| format!("[{}]", vec![element; 60_000].join(","));
    for document in [
        format!("{{\"indicators\":{}}}", many("{}")),
        format!("{{\"themes\":{}}}", many("\"\"")),
        format!("{{\"urban_angle\":{{\"answer\":\"x\",\"judgements\":{}}}}}", many("{}")),
    ] {
        let (status, answer) = post("/assess", document);
        assert_eq!(status, StatusCode::OK);
        assert!(answer.len() < 1_000_000, "{}", answer.len());
    }
}

/// The address of a server that gives up a connection after a time.
fn served(within: Duration) -> SocketAddr {
    served_by(local_router(), within)
}

fn served_by(router: Router, within: Duration) -> SocketAddr {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let listener = runtime.block_on(tokio::net::TcpListener::bind("127.0.0.1:0")).unwrap();
    let address = listener.local_addr().unwrap();
    std::thread::spawn(move || runtime.block_on(serve(listener, router, within)));
    address
}

const GET: &str = "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n";

/// A client of a server, with what it sends at once.
fn client(address: SocketAddr, sent: &str) -> TcpStream {
    let mut stream = TcpStream::connect(address).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
    stream.write_all(sent.as_bytes()).unwrap();
    stream
}

/// Clients that ask much and read little, more than the server serves at a time, do not keep others out.
#[test]
fn clients_that_read_slowly_do_not_keep_others_out() {
    let address = served(Duration::from_secs(10));
    // More answers than the system holds for a client.
    let slow: Vec<TcpStream> = (0..40).map(|_| client(address, &GET.repeat(200))).collect();
    let reading = slow.iter().map(|stream| stream.try_clone().unwrap()).collect::<Vec<_>>();
    for stream in &reading {
        stream.set_read_timeout(Some(Duration::from_millis(1))).unwrap();
    }
    // Each takes something now and then, so that no write waits for long.
    std::thread::spawn(move || {
        loop {
            for mut stream in &reading {
                drop(stream.read(&mut [0; 1 << 16]));
            }
            std::thread::sleep(Duration::from_millis(100));
        }
    });
    for _ in 0..3 {
        let start = Instant::now();
        let mut answer = [0; 15];
        let mut stream = client(address, GET);
        stream.read_exact(&mut answer).expect("an answer while the others hold their connections");
        assert_eq!(&answer, b"HTTP/1.1 200 OK");
        assert!(start.elapsed() < Duration::from_secs(3), "{:?}", start.elapsed());
    }
    drop(slow);
}

/// Clients that send nothing, more than the server serves at a time, do not keep others out.
#[test]
fn clients_that_send_nothing_do_not_keep_others_out() {
    let address = served(Duration::from_secs(10));
    let silent: Vec<TcpStream> =
        (0..40).map(|_| client(address, "POST /assess HTTP/1.1\r\n")).collect();
    let start = Instant::now();
    let mut answer = [0; 15];
    client(address, GET).read_exact(&mut answer).expect("an answer while the others are silent");
    assert_eq!(&answer, b"HTTP/1.1 200 OK");
    assert!(start.elapsed() < Duration::from_secs(3), "{:?}", start.elapsed());
    drop(silent);
}

#[test]
fn a_connection_has_one_request() {
    let address = served(Duration::from_secs(10));
    let mut answers = String::new();
    client(address, GET).read_to_string(&mut answers).expect("the connection ends");
    assert!(answers.contains("\r\nconnection: close\r\n"), "{answers:.400}");
    assert!(answers.ends_with("</html>\n") || answers.ends_with("</html>"));
}

/// An answer is larger than the system holds for a client, and taken a little at a time.
#[test]
fn an_answer_that_is_taken_too_slowly_is_given_up() {
    let large = Router::new().route("/", axum::routing::get(|| async { "x".repeat(64 << 20) }));
    let address = served_by(large, Duration::from_millis(300));
    let mut stream = client(address, GET);
    let start = Instant::now();
    let mut taken = 0;
    while let Ok(count @ 1..) = stream.read(&mut [0; 1 << 16]) {
        taken += count;
        std::thread::sleep(Duration::from_millis(3));
        assert!(start.elapsed() < Duration::from_secs(10), "{taken} bytes, and still connected");
    }
    assert!(taken < 64 << 20, "{taken} bytes");
}

#[test]
fn a_slow_request_is_given_up() {
    let address = served(Duration::from_millis(200));
    let post = "POST /assess HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\n\r\n";
    // Nothing, half a head, a head without its body, and a whole request.
    for (request, answered) in [
        ("", ""),
        ("GET / HTTP/1.1\r\nHost: loc", ""),
        (post, "HTTP/1.1 408 Request Timeout\r\n"),
        (&format!("{post}{{}}"), "HTTP/1.1 200 OK\r\n"),
    ] {
        let mut stream = TcpStream::connect(address).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
        stream.write_all(request.as_bytes()).unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).expect("the connection ends");
        assert!(answer.starts_with(answered.as_bytes()), "{request}");
        assert!(!answered.is_empty() || !answer.starts_with(b"HTTP/1.1 200"), "{request}");
    }
}

#[test]
fn the_router_can_be_nested_in_another_server() {
    let other = axum::Router::new().nest("/intake/", router());
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    for path in ["/intake/", "/intake/form.js", "/intake/samples/0"] {
        let request = Request::get(path).body(Body::empty()).unwrap();
        let answer = runtime.block_on(other.clone().oneshot(request)).unwrap();
        assert_eq!(answer.status(), StatusCode::OK, "{path}");
    }
}
