import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { loadOrg } from './load-org.ts';
import { listTests } from './run-tests.ts';
import { testHost } from './test-host.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** A package of one test class whose only test has this body, from line 4 on. */
function runBody(body: string): void {
  const folder = mkdtempSync(path.join(tmpdir(), 'apex-'));
  folders.push(folder);
  mkdirSync(path.join(folder, 'classes'));
  const source = `@IsTest\nprivate class OneTest {\n@IsTest static void runs() {\n${body}\n}\n}`;
  writeFileSync(path.join(folder, 'classes', 'OneTest.cls'), source);
  for (const each of listTests(loadOrg(folder))) each.run(testHost);
}

test.each([
  [
    'a static method',
    "Integer a = 1;\nEncodingUtil.urlDecode('a', 'b');",
    'OneTest:5',
    'EncodingUtil.urlDecode',
  ],
  ['a method of a text', "'abc'.swapCase();", 'OneTest:4', 'String.swapCase'],
  ['a method of a list', 'new List<String>().sort();', 'OneTest:4', 'List.sort'],
  ['a platform type', 'new Messaging.Email();', 'OneTest:4', 'new Messaging.Email'],
  ['a name', 'Object a = nobody;', 'OneTest:4', 'nobody'],
  ['a field of a record', 'new Account(Nam = 1);', 'OneTest:4', 'Account has no field Nam'],
  ['a kind of statement', 'do { } while (true);', 'OneTest:4', 'do'],
  [
    'a comparison in a query',
    "insert new Account(Name = 'a'); Object a = [SELECT Id FROM Account WHERE Name > 'a' WITH USER_MODE];",
    'OneTest:4',
    'comparison >',
  ],
  [
    'a query with all rights',
    'Object a = [SELECT Id FROM Account];',
    'OneTest:4',
    'WITH USER_MODE',
  ],
])('%s the runner does not know is told with class and line', (_, body, place, name) => {
  expect(() => runBody(body)).toThrow(place);
  expect(() => runBody(body)).toThrow(name);
});

test('no catch of a test hides what the runner does not know', () => {
  expect(() =>
    runBody("try { 'a'.swapCase(); } catch (Exception all) { Assert.isTrue(true); }"),
  ).toThrow('String.swapCase');
});

test('a syntax error is told with the file', () => {
  expect(() => runBody('Integer = ;')).toThrow('OneTest.cls');
});

test.each([
  ['texts are equal without regard to case', "Assert.isTrue('ABC' == 'abc');"],
  [
    'a short Id is equal to its long form',
    "Assert.isTrue('006000000000001' == '006000000000001AAA');",
  ],
  ['whole numbers are divided to whole numbers', 'Assert.areEqual(2, 5 / 2);'],
  ['null joined to a text is a word', "Assert.areEqual('a null', 'a ' + null);"],
  ['?. stops at null', 'String a; Assert.isNull(a?.length());'],
  ['?? takes what is there', "Assert.areEqual('b', null ?? 'b');"],
  ['maps keep keys apart by case', "Assert.isNull(new Map<String, Object>{ 'A' => 1 }.get('a'));"],
  [
    'loops end early',
    'Integer n = 0; for (Integer i = 0; i < 9; i++) { if (i == 3) { break; } n += i; } Assert.areEqual(3, n);',
  ],
  [
    'continue goes on with the next',
    'Integer n = 0; for (Integer i : new List<Integer>{ 1, 2, 3 }) { if (i == 2) { continue; } n += i; } Assert.areEqual(4, n);',
  ],
  [
    'finally runs',
    'Integer n = 0; try { throw new CalloutException(); } catch (CalloutException e) { n = 1; } finally { n += 1; } Assert.areEqual(2, n);',
  ],
  [
    'a field not queried may not be read',
    "insert new Account(Name = 'A'); try { String a = [SELECT Id FROM Account WITH USER_MODE][0].Name; Assert.fail(); } catch (SObjectException e) { Assert.isNotNull(e); }",
  ],
  [
    'records may not be written before a callout',
    "insert new Account(Name = 'A'); try { new Http().send(new HttpRequest()); Assert.fail(); } catch (CalloutException e) { Assert.isNotNull(e); }",
  ],
  [
    'what was deleted comes back with its values',
    "Account a = new Account(Name = 'A'); insert a; delete a; Assert.areEqual(0, [SELECT Id FROM Account WITH USER_MODE].size()); undelete a; Assert.areEqual('A', [SELECT Name FROM Account WITH USER_MODE][0].Name);",
  ],
  [
    'of merged records one stays',
    "Account a = new Account(Name = 'A'); Account b = new Account(Name = 'B'); insert new List<Account>{ a, b }; merge a b; List<Account> found = [SELECT Name FROM Account WITH USER_MODE]; Assert.areEqual(1, found.size()); Assert.areEqual('A', found[0].Name);",
  ],
  [
    'queries sort and end',
    "insert new List<Account>{ new Account(Name = 'A'), new Account(Name = 'C'), new Account(Name = 'B') }; List<Account> found = [SELECT Name FROM Account WITH USER_MODE ORDER BY Name DESC LIMIT 2]; Assert.areEqual('C', found[0].Name); Assert.areEqual(2, found.size());",
  ],
])('%s, as on the platform', (_, body) => runBody(body));

test.each([
  ['query', '[SELECT Id FROM Account WITH USER_MODE]'],
  ['change', "insert new Account(Name = 'a')"],
])('a %s for each of 200 records is an error that no test can catch', (kind, statement) => {
  const once = statement.startsWith('[') ? `Object a = ${statement}` : statement;
  const body = `for (Integer i = 0; i < 200; i++) { try { ${once}; } catch (Exception all) { Assert.fail(); } }`;
  expect(() => runBody(body)).toThrow(`times one ${kind}`);
});

test('a loop that does not end is an error', () => {
  expect(() => runBody('Integer n = 0; while (n == 0) { n = 0; }')).toThrow('does not end');
});

test('a test that fails says what it expected', () => {
  expect(() => runBody("Assert.areEqual('a', 'b', 'The letter');")).toThrow(
    'AssertException: Assertion Failed: The letter: Expected: a, Actual: b',
  );
});
