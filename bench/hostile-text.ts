/** Text that nobody writes but to make a reader slow: each maker gives one block of about so many characters. */
export const hostileTexts: readonly (readonly [name: string, make: (characters: number) => readonly string[]])[] = [
  ['digits without end', (characters) => ['7'.repeat(characters)]],
  ['numbers in one sentence', (characters) => ['12,000 '.repeat(characters / 7)]],
  ['groups without end', (characters) => [`1${',000'.repeat(characters / 4)}`]],
  ['hedges without number', (characters) => ['up to about nearly '.repeat(characters / 19)]],
  ['one name after another', (characters) => ['North Korea South '.repeat(characters / 18)]],
  ['cues in one sentence', (characters) => ['300 killed wounded captured '.repeat(characters / 28)]],
  ['hyphens', (characters) => ['North-Korean-'.repeat(characters / 13)]],
  ['brackets and quotes', (characters) => ['(“5 '.repeat(characters / 4)]],
  ['combining marks', (characters) => [`a${'\u0301'.repeat(characters)}`]],
  ['one letter', (characters) => ['a'.repeat(characters)]],
];
