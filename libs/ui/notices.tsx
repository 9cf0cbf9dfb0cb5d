import '@mantine/notifications/styles.css';
import { Notifications } from '@mantine/notifications';

export { notifications } from '@mantine/notifications';

/** Where toasts appear. */
export const Notices = () => <Notifications position="bottom-right" limit={4} zIndex={500} />;
