import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { CommuniqueError } from '../../src/errors.ts';
import { engineOf, LEAK, post, recorder, send, start, stopAll } from './support.ts';

afterEach(stopAll);

/** An engine that answers on command, and records its requests. */
function patient() {
  const signals: AbortSignal[] = [];
  let answer: () => void = () => {};
  const answered = new Promise<void>(resolve => {
    answer = resolve;
  });
  const engine = engineOf(async ({ signal }) => {
    if (signal) signals.push(signal);
    await answered;
    return { data: { hello: 'at last' } };
  });
  const asked = async () => {
    while (signals.length === 0) await sleep(5);
    return signals[0] as AbortSignal;
  };
  return { engine, answer, asked };
}

const hello = { query: '{ hello }' };

describe('probes', () => {
  it('/health says that the process is alive, /ready whether the database answers', async () => {
    let down = true;
    const ready = async () => {
      if (down)
        throw new CommuniqueError(
          'DATABASE_UNAVAILABLE',
          'Neo4j does not answer.',
          {},
          { cause: new Error('MATCH') },
        );
    };
    const { origin } = new URL((await start({ ready })).url);
    const health = await send(`${origin}/health`);
    expect([health.status, JSON.parse(health.text)]).toEqual([200, { status: 'alive' }]);
    const unready = await send(`${origin}/ready`);
    expect(unready.status).toBe(503);
    expect(JSON.parse(unready.text)).toMatchObject({
      status: 'unavailable',
      error: { code: 'DATABASE_UNAVAILABLE' },
    });
    expect(unready.text).not.toMatch(LEAK);
    down = false;
    expect((await send(`${origin}/ready`)).status).toBe(200);
  });

  it('/ready names the datasets that are not loaded yet, and so does each answer', async () => {
    let datasets = ['dataset:a', 'dataset:b'];
    const { url } = await start({ loading: () => datasets });
    const ready = await send(new URL('/ready', url).href);
    expect([ready.status, JSON.parse(ready.text)]).toEqual([503, { status: 'loading', datasets }]);
    // The second time, the document is cached.
    for (let times = 0; times < 2; times++)
      expect(JSON.parse((await post(url, hello)).text)).toEqual({
        data: { hello: 'Hello, world.' },
        extensions: { loading: { message: expect.any(String), datasets } },
      });
    datasets = [];
    expect((await send(new URL('/ready', url).href)).status).toBe(200);
    expect(JSON.parse((await post(url, hello)).text)).toEqual({ data: { hello: 'Hello, world.' } });
  });

  it('/ready answers after 5 s when the database does not, and asks it once at a time', async () => {
    let asked = 0;
    const ready = () => {
      asked++;
      return new Promise<void>(() => {});
    };
    const { origin } = new URL((await start({ ready })).url);
    const answers = await Promise.all([1, 2, 3].map(() => send(`${origin}/ready`)));
    expect(answers.map(({ status }) => status)).toEqual([503, 503, 503]);
    for (const { text } of answers)
      expect(JSON.parse(text).error.message).toBe('Neo4j did not answer within 5000 ms.');
    expect(asked).toBe(1);
  });
});

describe('an operation', () => {
  it('that its client gives up is given up by the engine', async () => {
    const { engine, asked } = patient();
    const { logger, lines } = recorder();
    const { url } = await start({ engine, logger });
    const call = request(url, { method: 'POST', headers: { 'content-type': 'application/json' } });
    call.on('error', () => {});
    call.end(JSON.stringify(hello));
    const signal = await asked();
    expect(signal.aborted).toBe(false);
    call.destroy();
    while (!signal.aborted) await sleep(5);
    while (!lines.some(line => line.msg === 'request')) await sleep(5);
    expect(lines.find(line => line.msg === 'request')).toMatchObject({ status: 499 });
    expect(lines.filter(line => Number(line.level) >= 50)).toEqual([]);
  });

  it('leaves no timer, whether the engine throws at once or never answers', async () => {
    const timers = () => process.getActiveResourcesInfo().filter(name => name === 'Timeout').length;
    const before = timers();
    const throwing = engineOf(() => {
      throw new Error('at once');
    });
    const { url } = await start({ engine: throwing });
    expect((await post(url, hello)).status).toBe(500);
    const { engine, asked } = patient();
    const call = request((await start({ engine })).url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
    });
    call.on('error', () => {});
    call.end(JSON.stringify(hello));
    const signal = await asked();
    call.destroy();
    while (!signal.aborted) await sleep(5);
    await stopAll();
    expect(timers()).toBe(before);
  });

  it('keeps its signal quiet when all goes well, also on a connection used again', async () => {
    const signals: AbortSignal[] = [];
    const engine = engineOf(async ({ signal }) => {
      if (signal) signals.push(signal);
      return { data: { hello: 'x' } };
    });
    const { url } = await start({ engine });
    for (let i = 0; i < 3; i++)
      expect(
        (
          await fetch(url, {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify(hello),
          })
        ).status,
      ).toBe(200);
    await sleep(20);
    expect(signals.map(({ aborted }) => aborted)).toEqual([false, false, false]);
  });

  it('that takes too long is answered in time, and given up', async () => {
    const { engine, asked } = patient();
    const { url } = await start({ engine, timeoutMs: 200 });
    const { status, text } = await post(url, hello);
    expect(status).toBe(503);
    expect(JSON.parse(text).errors[0]).toMatchObject({
      message: 'The operation did not end within 200 ms.',
      extensions: { code: 'DATABASE_TIMEOUT' },
    });
    expect((await asked()).aborted).toBe(true);
  });
});

describe('stopping', () => {
  it('accepts no new requests, and lets running ones end', async () => {
    const { engine, answer, asked } = patient();
    const server = await start({ engine });
    const running = post(server.url, hello);
    await asked();
    const stopped = server.stop();
    await sleep(50);
    await expect(send(server.url, { headers: { connection: 'close' } })).rejects.toThrow(/ECONNREFUSED/);
    answer();
    const { status, text } = await running;
    expect([status, JSON.parse(text)]).toEqual([200, { data: { hello: 'at last' } }]);
    await stopped;
    await server.stop();
  });

  it('waits for no idle connection', async () => {
    const agent = new Agent({ keepAlive: true });
    const server = await start({ drainMs: 3_600_000 });
    await new Promise<void>((resolve, reject) => {
      const call = request(server.url.replace('/graphql', '/health'), { agent }, response =>
        response.resume().on('end', resolve),
      );
      call.on('error', reject).end();
    });
    await server.stop();
    agent.destroy();
  });

  it('cuts off what does not end in time, and gives it up', async () => {
    const { engine, asked } = patient();
    const server = await start({ engine, drainMs: 200 });
    const running = post(server.url, hello);
    running.catch(() => {});
    const signal = await asked();
    await server.stop();
    await expect(running).rejects.toThrow();
    while (!signal.aborted) await sleep(5);
  });
});

it('says what is wrong with the address', async () => {
  const { url } = await start();
  const port = Number(new URL(url).port);
  await expect(start({ port })).rejects.toMatchObject({
    code: 'BAD_SETTING',
    message: `PORT ${port} is in use by another process. PORT=0 uses any free port.`,
  });
  await expect(start({ host: '192.0.2.1' })).rejects.toMatchObject({ code: 'BAD_SETTING' });
});
