//! Uses the library where there is no `std`.
#![no_std]
#![no_main]

use core::alloc::{GlobalAlloc, Layout};

struct Nothing;

// Never run: the program is checked and not linked.
unsafe impl GlobalAlloc for Nothing {
    unsafe fn alloc(&self, _: Layout) -> *mut u8 {
        core::ptr::null_mut()
    }

    unsafe fn dealloc(&self, _: *mut u8, _: Layout) {}
}

#[global_allocator]
static ALLOCATOR: Nothing = Nothing;

#[panic_handler]
fn panic(_: &core::panic::PanicInfo) -> ! {
    loop {}
}

#[unsafe(no_mangle)]
extern "C" fn main() -> i32 {
    match efro_gti::FinancialPlan::from_json("{}") {
        Ok(plan) => efro_gti::RuleSet::adopted().check(&plan).counts().failed as i32,
        Err(_) => 2,
    }
}
