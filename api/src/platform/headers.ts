import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';
import type { Config } from './config.js';

const HALF_A_YEAR = 182 * 24 * 3600;

/** What no page of ours needs, so that nothing that gets into one can use it either. */
const UNUSED = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'microphone',
  'payment',
  'usb',
];

const policyOf = ({ publicUrl }: Config) => ({
  useDefaults: false,
  directives: {
    defaultSrc: ["'self'"],
    baseUri: ["'none'"],
    connectSrc: ["'self'", publicUrl.replace(/^http/, 'ws')],
    fontSrc: ["'self'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
    imgSrc: ["'self'", 'data:'],
    objectSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'", "'unsafe-inline'"], // the components set widths and colours that way
  },
});

/** Tells browsers what our pages may do, and what others may do with them. */
export async function secure(fastify: FastifyInstance, config: Config): Promise<void> {
  const https = config.publicUrl.startsWith('https:');
  await fastify.register(helmet, {
    contentSecurityPolicy: config.DEVELOPMENT ? false : policyOf(config), // the explorer runs scripts of its own
    strictTransportSecurity: https && { maxAge: HALF_A_YEAR, includeSubDomains: false },
    referrerPolicy: { policy: 'no-referrer' }, // the address of a page can be a link to sign in
    xFrameOptions: { action: 'deny' },
  });
  const permissions = UNUSED.map((feature) => `${feature}=()`).join(', ');
  fastify.addHook('onRequest', async (_request, reply) => {
    reply.headers({ 'permissions-policy': permissions, 'cache-control': 'private, no-store' }); // files say otherwise
  });
}
