import { expose } from 'comlink';
import { listScenarios } from '../scenario/catalogue.page.ts';
import { Session } from './session.ts';

// The session's own thread: engine, opponents and forecasts never keep the page waiting.
expose(new Session({ list: listScenarios }));
