/**
 * What the running product survives: the built application as a process of its own is killed, has
 * no room on its disk, is started a second time. {@link vn.hoctap.fault.PlantedWorld} is put on its
 * class path, so that there are people in it and the tests can look into its database.
 */
package vn.hoctap.fault;
