import 'reflect-metadata';
import { applyDecorators } from '@nestjs/common';
import { plainToInstance, Transform, Type } from 'class-transformer';
import { IsBoolean, IsEmail, IsInt, IsOptional, IsUrl, Matches, Max, Min, validateSync } from 'class-validator';

const databaseAddress = { protocols: ['postgres', 'postgresql'], require_tld: false, require_protocol: true };
const webAddress = { protocols: ['http', 'https'], require_tld: false, require_protocol: true };
const smtpAddress = { protocols: ['smtp', 'smtps'], require_tld: false, require_protocol: true };

const switched: Record<string, boolean> = { 1: true, true: true, 0: false, false: false };

/** A switch: 1 or 0. Anything else is a mistake, not off. */
const OnOrOff = () =>
  applyDecorators(
    Transform(({ value }) => (typeof value === 'string' ? (switched[value.trim().toLowerCase()] ?? value) : value)),
    IsBoolean({ message: '$property must be 1 or 0' }),
  );

/** Every setting of the server, read once from the environment. */
export class Config {
  /** The port on which web and API are served. */
  @Type(() => Number) @IsInt() @Min(1) @Max(65535) PORT: number = 3000;

  /** The address to listen on. */
  @Matches(/^[\w.:-]+$/, { message: 'HOST must be a host name or an IP address' }) HOST: string = '127.0.0.1';

  /** The owner's connection to any PostgreSQL 15 or newer; left out, an embedded one is started. */
  @IsOptional() @IsUrl(databaseAddress) DATABASE_URL?: string;

  /** The address people use, for links in mails and the check of Origin. */
  @IsOptional() @IsUrl(webAddress) PUBLIC_URL?: string;

  /** Sign in with one click as a person of the demo organisation, and read its mailbox. Never with real people. */
  @OnOrOff() DEMO: boolean = false;

  /** Where mail is handed over; left out, mail is only kept in the database. */
  @IsOptional() @IsUrl(smtpAddress) SMTP_URL?: string;

  /** How many links to sign in somebody at one network address may ask for in an hour; an office is often one address. */
  @Type(() => Number) @IsInt() @Min(1) @Max(100_000) SIGN_IN_LINKS_PER_HOUR: number = 300;

  /** Networks of proxies that may say for whom they ask: addresses, ranges, or loopback, linklocal and uniquelocal. */
  @Matches(/^[\w.:/]+(, *[\w.:/]+)*$/, { message: 'TRUSTED_PROXIES must be addresses or ranges, with commas between' })
  TRUSTED_PROXIES: string = 'loopback';

  /** The sender of mails. */
  @IsEmail({ require_tld: false }) MAIL_FROM: string = 'crossmentor@localhost.localdomain';

  /** Any GraphQL document and the explorer, instead of only the web app's own documents. */
  @OnOrOff() DEVELOPMENT: boolean = false;

  /** How long requests and jobs that were begun may take to finish once the process is asked to end. */
  @Type(() => Number) @IsInt() @Min(0) @Max(600) DRAIN_SECONDS: number = 15;

  /** For how many days mails, told events and jobs that failed for good are kept. */
  @Type(() => Number) @IsInt() @Min(1) @Max(365) KEEP_DAYS: number = 30;

  /** Folder of the embedded database. */
  DATA_DIR: string = '.data';

  get publicUrl(): string {
    return (this.PUBLIC_URL ?? `http://localhost:${this.PORT}`).replace(/\/$/, '');
  }
}

/** Reads the settings; throws one error that names every wrong setting, what it may be and never its value. */
export function parseConfig(environment: NodeJS.ProcessEnv): Config {
  const known = Object.keys(new Config()).concat('DATABASE_URL', 'PUBLIC_URL', 'SMTP_URL');
  const given = Object.fromEntries(
    known.filter((name) => environment[name]?.trim()).map((name) => [name, environment[name]]),
  );
  const config = plainToInstance(Config, given, { exposeDefaultValues: true });
  const problems = validateSync(config).map(
    ({ property, constraints }) => `  ${property}: ${Object.values(constraints ?? {}).join(', ')}`,
  );
  if (config.SMTP_URL && !config.PUBLIC_URL)
    problems.push('  PUBLIC_URL: is needed with SMTP_URL, because mails lead there');
  if (problems.length) throw new Error(`These settings are wrong:\n${problems.join('\n')}`);
  return config;
}
