import { describe, expect, it } from 'vitest';
import { hostOfInput } from '../../../components/options/site-input.ts';

describe('the site that a reader types', () => {
  it.each([
    ['example.org', 'example.org'],
    ['  Example.ORG ', 'example.org'],
    ['www.example.org', 'example.org'],
    ['https://www.example.org/a/b?c#d', 'example.org'],
    ['news.example.org:8080', 'news.example.org'],
    ['*.example.org', 'example.org'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['localhost:3000', 'localhost'],
    ['127.0.0.1', '127.0.0.1'],
    ['[::1]', '[::1]'],
    ['', null],
    ['exa', null],
    ['two words.org', null],
    ['file:///etc/passwd', null],
    ['javascript:alert(1)', null],
    ['*', null],
    ['http://', null],
  ])('%s is %s', (text, host) => {
    expect(hostOfInput(text)).toBe(host);
  });
});
