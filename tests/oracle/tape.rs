//! A tape of random numbers from which rule books and states are read.
//!
//! Past its end it reads 0, and 0 always chooses what is simplest: a tape that shrinks makes a case that shrinks.

/// Numbers, and how far they are read.
pub(crate) struct Tape<'n> {
    numbers: &'n [u32],
    at: usize,
}

impl<'n> Tape<'n> {
    pub(crate) fn new(numbers: &'n [u32]) -> Self {
        Self { numbers, at: 0 }
    }

    fn next(&mut self) -> u32 {
        let number = self.numbers.get(self.at).copied().unwrap_or(0);
        self.at += 1;
        number
    }

    /// A number below `bound`; 0 where there is no choice.
    pub(crate) fn below(&mut self, bound: usize) -> usize {
        if bound <= 1 {
            0
        } else {
            self.next() as usize % bound
        }
    }

    /// Yes in so many cases of a hundred.
    pub(crate) fn chance(&mut self, percent: usize) -> bool {
        self.below(100) >= 100 - percent
    }

    /// One of them.
    pub(crate) fn pick<T: Clone>(&mut self, choices: &[T]) -> T {
        choices[self.below(choices.len())].clone()
    }

    /// Up to `most` of the numbers below `bound`, each once, in order.
    pub(crate) fn some_of(&mut self, bound: usize, most: usize) -> Vec<usize> {
        if bound == 0 {
            return Vec::new();
        }
        let mut chosen: Vec<usize> = (0..self.below(most + 1))
            .map(|_| self.below(bound))
            .collect();
        chosen.sort_unstable();
        chosen.dedup();
        chosen
    }
}
