package facts

// A Class is an environment class.
// https://docs.aws.amazon.com/mwaa/latest/userguide/environment-class.html
type Class struct {
	Name              string `json:"name"`
	DAGs              int    `json:"dags"`           // as many as AWS says it carries
	TasksPerWorker    int    `json:"tasksPerWorker"` // at once, by default
	TriggererCapacity int    `json:"triggererCapacity,omitempty"`
	WebserverVCPU     int    `json:"webserverVcpu"`
	WebserverMemoryGB int    `json:"webserverMemoryGb"`
	WorkerVCPU        int    `json:"workerVcpu"`
	WorkerMemoryGB    int    `json:"workerMemoryGb"`
	SchedulerVCPU     int    `json:"schedulerVcpu,omitempty"` // 0: the scheduler runs on the worker
	SchedulerMemoryGB int    `json:"schedulerMemoryGb,omitempty"`
	DatabaseVCPU      int    `json:"databaseVcpu"`
	DatabaseMemoryGB  int    `json:"databaseMemoryGb"`
	FixedCount        int    `json:"fixedCount,omitempty"` // schedulers, web servers and workers must all be this many; 0: they may vary
	Confirmed         bool   `json:"confirmed"`
	Note              string `json:"note,omitempty"`
	Source            string `json:"source,omitempty"`
}

type classFile struct {
	Dated
	Rows []Class `json:"rows"`
}

func classData() *classFile { return &classTable }

// Classes returns all environment classes, smallest first.
func Classes() []Class { return classData().Rows }

// LookupClass returns the class called name.
func LookupClass(name string) (Class, bool) {
	return find(Classes(), name, func(r *Class) string { return r.Name })
}
