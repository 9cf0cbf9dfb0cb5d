import type { Locator, Page } from '@playwright/test';
import { expect } from './journey.ts';

const far = 90;

/** Goes from one thing to the next until it has the focus. What cannot be reached like this fails. */
export async function tabTo(
  page: Page,
  target: Locator,
  key: 'Tab' | 'Shift+Tab' | 'ArrowDown' = 'Tab',
): Promise<void> {
  await expect(target).toBeVisible();
  for (let presses = 0; presses < far; presses++) {
    if (await target.evaluate((element) => element === element.ownerDocument.activeElement)) {
      await expectFocusSeen(page);
      return;
    }
    await page.keyboard.press(key);
  }
  throw new Error(`Not reached with ${far} times ${key}: ${String(target)}`);
}

/** Goes to something and presses it. */
export async function press(page: Page, target: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press(key);
}

/** Whoever works by keyboard is somewhere, and can see where. */
export async function expectFocusSeen(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate(`document.activeElement?.matches(':not(body):focus-visible') ?? false`))
    .toBe(true);
}
