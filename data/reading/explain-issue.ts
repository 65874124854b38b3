import type { $ZodIssue } from 'zod/v4/core';

/** What Zod says where a rule has no words of its own. */
const NO_WORDS = 'Invalid input';

/** What a value would have to be for the schema to take it, in words. */
export function explainIssue(issue: $ZodIssue): string {
  if (issue.message && issue.message !== NO_WORDS) return issue.message;
  switch (issue.code) {
    case 'invalid_type':
      return withArticle(issue.expected);
    case 'invalid_value':
      return explainValues(issue.values);
    case 'unrecognized_keys':
      return `no field named ${issue.keys.map((key) => `"${key}"`).join(', ')}`;
    case 'too_small':
      if (issue.origin === 'string')
        return issue.minimum === 1 ? 'text that is not empty' : `at least ${issue.minimum} characters`;
      return `at least ${issue.minimum}`;
    case 'too_big':
      return `at most ${issue.maximum}${issue.origin === 'string' ? ' characters' : ''}`;
    case 'invalid_union':
      return issue.errors.map((branch) => branch.map(explainIssue).join(' and ')).join(' or ');
    default:
      return `a value that passes the rule "${issue.code}"`;
  }
}

function explainValues(values: readonly unknown[]): string {
  const list = values.map((value) => JSON.stringify(value)).join(', ');
  return values.length === 1 ? list : `one of ${list}`;
}

const typeWords: Readonly<Record<string, string>> = {
  array: 'a list',
  string: 'text',
  int: 'a whole number',
  null: 'null',
  object: 'an object',
};

function withArticle(type: string): string {
  return typeWords[type] ?? `a ${type}`;
}
