import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { Config, parseConfig } from './config.js';

describe('the settings', () => {
  it('have defaults that work on a desk', () => {
    const config = parseConfig({ PATH: '/bin' });
    expect(config).toMatchObject({ PORT: 3000, HOST: '127.0.0.1', DEMO: false, DEVELOPMENT: false });
    expect(config.publicUrl).toBe('http://localhost:3000');
  });

  it('are read as what they are, white space and all', () => {
    const given = {
      PORT: ' 8080 ',
      DEMO: '1',
      DEVELOPMENT: '0',
      PUBLIC_URL: 'https://mentor.example.org/',
      SMTP_URL: '  ',
    };
    const config = parseConfig(given);
    expect(config).toMatchObject({ PORT: 8080, DEMO: true, DEVELOPMENT: false });
    expect([config.publicUrl, config.SMTP_URL]).toEqual(['https://mentor.example.org', undefined]);
  });

  it.each([
    ['PORT', 'eighty'],
    ['PORT', '0'],
    ['PORT', '70000'],
    ['HOST', 'http://x'],
    ['DATABASE_URL', 'mysql://u:secret@h/d'],
    ['PUBLIC_URL', 'mentor.example.org'],
    ['SMTP_URL', 'https://u:secret@h'],
    ['MAIL_FROM', 'nobody'],
    ['DEMO', 'yes'],
    ['DEVELOPMENT', 'perhaps'],
    ['KEEP_DAYS', '0'],
    ['DRAIN_SECONDS', '-1'],
    ['SIGN_IN_LINKS_PER_HOUR', 'many'],
    ['TRUSTED_PROXIES', 'my proxy'],
  ])('that are wrong are named, without their value: %s=%s', (name, value) => {
    expect(() => parseConfig({ [name]: value })).toThrow(
      new RegExp(`^These settings are wrong:\\n  ${name}: .*${name}`),
    );
    expect(() => parseConfig({ [name]: value })).not.toThrow(value);
  });

  it('that belong together are set together: mails lead to an address', () => {
    const SMTP_URL = 'smtps://u:secret@mail.example.org';
    expect(() => parseConfig({ SMTP_URL })).toThrow(/^These settings are wrong:\n  PUBLIC_URL: /);
    expect(parseConfig({ SMTP_URL, PUBLIC_URL: 'https://m.example.org' }).SMTP_URL).toBe(SMTP_URL);
  });

  it('are all told of in the README', () => {
    const readme = readFileSync('README.md', 'utf8');
    const names = Object.keys(new Config()).concat('DATABASE_URL', 'PUBLIC_URL', 'SMTP_URL');
    expect(names.filter((name) => !readme.includes(`\`${name}`))).toEqual([]);
  });

  it('that are wrong are named all at once', () => {
    expect(() => parseConfig({ PORT: 'x', DEMO: 'x' })).toThrow(/PORT: .*\n.*DEMO: DEMO must be 1 or 0/);
  });
});
