import '@lwc/synthetic-shadow';
import { noteWaiting } from '../platform/ask-server.ts';
import { mountAll } from './mount-components.ts';
import { answerPlatformEvents } from './answer-platform-events.ts';
import { operateTabs } from './operate-tabs.ts';

noteWaiting(1);
answerPlatformEvents();
operateTabs(mountAll);
mountAll(document);
noteWaiting(-1);
