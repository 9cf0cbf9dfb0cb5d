import { registerHooks } from 'node:module';

/** Lets Node, which strips types by itself, run these sources without a build: `./x.js` there is `./x.ts` on disk. */
registerHooks({
  resolve(specifier, context, next) {
    try {
      return next(specifier, context);
    } catch (error) {
      if (!/^(\.|file:).*\.js$/.test(specifier)) throw error;
      return next(specifier.replace(/\.js$/, '.ts'), context);
    }
  },
});
