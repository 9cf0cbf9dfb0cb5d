import { rmSync } from 'node:fs';

export default async function stopDatabase() {
  const { folder, server } = globalThis.__DATABASE__;
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}
